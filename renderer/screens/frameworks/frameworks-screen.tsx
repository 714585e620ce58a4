import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import { FrameworkTable } from './framework-table.tsx';
import './frameworks.css';
import { OpenFramework } from './open-framework.tsx';

/** The frameworks that assessments can use, and the way to bring in one's own. */
export function FrameworksScreen() {
  const { t, language } = useTranslate();
  const { data: all, error } = useOperation('frameworks.list', { language });
  const { data: status } = useOperation('library.status', {});
  if (error) return <Failure error={error} />;
  if (!all || !status) return <Loading />;
  const canWrite = status.state === 'open';
  return (
    <div className="page frameworks-page">
      <PlainHead title={t('frameworks.title')} />
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner frameworks">
          <h1>{t('frameworks.title')}</h1>
          <p className="dim">{t('frameworks.lead')}</p>
          <FrameworkTable frameworks={all} canWrite={canWrite} />
          {canWrite ? <OpenFramework /> : null}
        </div>
      </main>
    </div>
  );
}
