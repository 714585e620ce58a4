import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '#shared/i18n/format.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { BeginWorkshop } from './begin-workshop.tsx';
import { PathList } from './path-list.tsx';
import './workshop.css';

/** Workshops and settling meetings of this assessment: those held, a new one, and the paths that they can take. */
export function WorkshopScreen() {
  const { t } = useTranslate();
  const { assessment, isReadOnly } = useAssessment();
  const { data: workshops, error, refetch } = useOperation('workshop.list', { assessmentId: assessment.id });
  const { data: paths } = useOperation('workshop.paths', { assessmentId: assessment.id });
  const [isBeginning, setBeginning] = useState(false);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!workshops || !paths) return <Loading />;
  const isFormShown = !isReadOnly && (isBeginning || workshops.length === 0);
  const running = workshops.findLast(({ state }) => state === 'running');
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner workshop-page">
          <h1>{t('workshop.title')}</h1>
          <p className="voice">{t('workshop.lead')}</p>
          <p>
            {t('noteRoute.offer')} <Link to={`/a/${assessment.id}/note`}>{t('noteRoute.title')}</Link>
          </p>
          {workshops.length > 0 ? (
            <section aria-labelledby="workshops">
              <h2 id="workshops">{t('workshop.held')}</h2>
              <table className="workshop-list">
                <thead>
                  <tr>
                    <th scope="col">{t('workshop.column.workshop')}</th>
                    <th scope="col">{t('workshop.column.date')}</th>
                    <th scope="col">{t('workshop.column.path')}</th>
                    <th scope="col">{t('workshop.column.groups')}</th>
                    <th scope="col">{t('workshop.column.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {workshops.toReversed().map(({ id, title, date, path, groupIds, state }) => (
                    <tr key={id} data-record={id}>
                      <td>
                        <Link to={`/a/${assessment.id}/workshop/at/${id}`}>{title}</Link>
                      </td>
                      <td className="num">{formatDate(assessment.language, date)}</td>
                      <td>{path.name || t(`workshop.path.shipped.${path.id}`)}</td>
                      <td className="num">{groupIds.length}</td>
                      <td>{t(`workshop.column.${state}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          ) : null}
          {isFormShown ? <BeginWorkshop paths={paths} /> : null}
          {isReadOnly && workshops.length === 0 ? <p>{t('workshop.noneHeld')}</p> : null}
          <section aria-labelledby="more-workshop">
            <h2 id="more-workshop">{t('workshop.besides')}</h2>
            <p className="workshop-links">
              <Link className="button" to={`/a/${assessment.id}/workshop/compare`}>
                {t('workshop.compare.link')}
              </Link>
              <Link className="button" to={`/a/${assessment.id}/exchange`}>
                {t('workshop.collect')}
              </Link>
            </p>
          </section>
          <PathList paths={paths} />
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        {running && !isFormShown && !isReadOnly ? (
          <>
            <button type="button" className="button" onClick={() => setBeginning(true)}>
              {t('workshop.another')}
            </button>
            <Link className="button primary" to={`/a/${assessment.id}/workshop/at/${running.id}`}>
              {t('workshop.goOnWith', { title: running.title })}
            </Link>
          </>
        ) : null}
        {!running && !isFormShown && !isReadOnly ? (
          <button type="button" className="button primary" onClick={() => setBeginning(true)}>
            {t('workshop.another')}
          </button>
        ) : null}
        {isFormShown ? (
          <button type="submit" form="begin-workshop" className="button primary">
            {t('workshop.begin.begin')}
          </button>
        ) : null}
      </RunningFoot>
    </>
  );
}
