import { Link } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { QuestionnaireIn } from './questionnaire-in.tsx';
import { QuestionnaireOut } from './questionnaire-out.tsx';

/** Forms for bodies that answer without the program, and what they send back. */
export function QuestionnaireSection() {
  const { t } = useTranslate();
  const { assessment, respondents, isReadOnly } = useAssessment();
  return (
    <section className="exchange-part" aria-labelledby="questionnaires">
      <h2 id="questionnaires" className="part-title">
        {t('exchange.questionnaires')}
      </h2>
      <p className="voice">{t('exchange.questionnairesWhat')}</p>
      {respondents.length === 0 ? (
        <p>
          {t('exchange.noBodies')} <Link to={`/a/${assessment.id}/setup`}>{t('exchange.toBodies')}</Link>
        </p>
      ) : (
        <>
          <QuestionnaireOut />
          {isReadOnly ? null : <QuestionnaireIn />}
          <p className="from-paper">
            <Icon name="document" />
            <span>{t('exchange.printPaper')}</span>
            <Link className="button" to={`/a/${assessment.id}/print`}>
              {t('exchange.toPrint')}
            </Link>
          </p>
          {isReadOnly ? null : (
            <p className="from-paper">
              <Icon name="document" />
              <span>{t('exchange.fromPaper')}</span>
              <Link className="button" to={`/a/${assessment.id}/paper`}>
                {t('exchange.toPaper')}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
