import { Link } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './exchange.css';
import { PackageSection } from './package-section.tsx';
import { QuestionnaireSection } from './questionnaire-section.tsx';

/** What goes out to the bodies, and what comes back from them. */
export function ExchangeScreen() {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner exchange">
          <h1>{t('exchange.title')}</h1>
          <PackageSection />
          <QuestionnaireSection />
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <Link className="button" to={`/a/${assessment.id}/setup`}>
          {t('exchange.toBodies')}
        </Link>
        <Link className="button" to={`/a/${assessment.id}/settle`}>
          {t('exchange.toSettle')}
          <Icon name="chevron" mirrors />
        </Link>
      </RunningFoot>
    </>
  );
}
