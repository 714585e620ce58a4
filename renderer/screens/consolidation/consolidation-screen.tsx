import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useKeys } from '../../components/use-keys.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { Settling } from './settling.tsx';
import './agreement.css';
import './consolidation.css';
import './disagreement-map.css';
import './settle-queue.css';
import { choiceQuery, neighbour, type QueueChoice, queued, readChoice } from './queue-choice.ts';
import { SettleFoot } from './settle-foot.tsx';
import { SettleKeys } from './settle-keys.tsx';
import { SettleOverview } from './settle-overview.tsx';
import { SettleQueue } from './settle-queue.tsx';

/** Settling what the bodies answered differently: the queue at the side, one indicator or the map in the middle. */
export function ConsolidationScreen() {
  const context = useAssessment();
  const { assessment, framework } = context;
  const navigate = useNavigate();
  const { indicatorId } = useParams();
  const [parameters] = useSearchParams();
  const choice = readChoice(parameters);
  const { data: indicators, error, refetch } = useOperation('consolidation.get', { assessmentId: assessment.id });
  const { data: settings } = useOperation('library.settings', {});
  const [isKeyListOpen, setKeyListOpen] = useState(false);

  const current = indicators?.find(({ id }) => id === indicatorId);
  const indicator = current && findIndicator(framework, current.id);
  const queue = queued(indicators ?? [], choice);
  const goTo = (id: string | undefined, wanted: QueueChoice = choice) =>
    void navigate(`/a/${assessment.id}/settle${id === undefined ? '' : `/${id}`}${choiceQuery(wanted)}`);
  const next = neighbour(queue, current?.id, 1);
  const step = (by: 1 | -1) => {
    const id = neighbour(queue, current?.id, by);
    if (id) goTo(id);
  };
  const isOn = settings?.singleKeys ?? true;
  useKeys({ n: () => step(1), p: () => step(-1), m: () => goTo(undefined), '?': () => setKeyListOpen(true) }, isOn);

  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!indicators) return <Loading />;
  return (
    <>
      <div className="settle-work">
        <SettleQueue
          context={context}
          indicators={indicators}
          choice={choice}
          current={current?.id}
          onChoose={(chosen) => goTo(current?.id, chosen)}
        />
        {current && indicator ? (
          <Settling
            // What was brought back, undone or merged meanwhile is read anew.
            key={`${current.id} ${current.agreed?.agreedAt ?? ''}`}
            context={context}
            indicator={indicator}
            consolidated={current}
            indicators={indicators}
            next={next}
            goTo={goTo}
            hasKeys={isOn}
          />
        ) : (
          <>
            <SettleOverview context={context} indicators={indicators} />
            <SettleFoot context={context} next={next} leave={() => goTo(next)} />
          </>
        )}
      </div>
      <SettleKeys isOpen={isKeyListOpen} onClose={() => setKeyListOpen(false)} />
    </>
  );
}
