import { useState } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { ActList } from './act-list.tsx';
import { Differences } from './differences.tsx';
import './history.css';
import { MomentChoice } from './moment-choice.tsx';
import { type Between, NOW } from './moments.ts';
import { RemovePerson } from './remove-person.tsx';
import { useActs } from './use-acts.ts';

/** What was done, by whom and when; two moments side by side; and the way back to an earlier one. */
export function HistoryScreen() {
  const { t } = useTranslate();
  const { assessment, respondents, canWriteLibrary } = useAssessment();
  const { acts, hasEarlier, showEarlier, error } = useActs(assessment.id);
  const [between, setBetween] = useState<Between | null>(null);
  const differences = useOperation(
    'history.compare',
    {
      assessmentId: assessment.id,
      from: between?.from ?? 0,
      ...(between && between.to !== NOW ? { to: between.to } : {}),
    },
    between !== null,
  );
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner history">
          <h1>{t('history.title')}</h1>
          <p className="dim">{t('history.lead')}</p>
          {error ? <Failure error={error} /> : null}
          {acts ? null : <Loading />}
          {acts?.length === 0 ? <p className="voice">{t('history.empty')}</p> : null}
          {acts && acts.length > 0 ? (
            <>
              <MomentChoice acts={acts} between={between} onChoose={setBetween} />
              {between && differences.data ? (
                <Differences
                  assessmentId={assessment.id}
                  moment={between.from}
                  isNow={between.to === NOW}
                  differences={differences.data}
                />
              ) : null}
              <ActList
                acts={acts}
                respondents={respondents}
                onCompare={(act) => setBetween({ from: act.sequence, to: NOW })}
              />
              {hasEarlier ? (
                <button type="button" className="button" onClick={showEarlier}>
                  {t('history.earlier')}
                </button>
              ) : null}
            </>
          ) : null}
          {canWriteLibrary ? <RemovePerson assessmentId={assessment.id} /> : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>{null}</RunningFoot>
    </>
  );
}
