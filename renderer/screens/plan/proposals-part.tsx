import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { PROPOSAL_POINTS, PROPOSAL_REASONS } from '#shared/plan/proposed-steps.ts';
import { ACTORS, type Actor } from '#shared/plan/step.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { ProposalLine } from './proposal-line.tsx';

/** How many are shown before somebody asks for all. */
const SHOWN_FIRST = 10;
const KEYS = ['A', 'N', 'P'] as const;

/** The framework's steps for what is low, the most urgent first; one key makes one a step of the plan. */
export function ProposalsPart({ context, act }: PlanPart) {
  const { t, language } = useTranslate();
  const { assessment, framework, isReadOnly } = context;
  const { data: settings } = useOperation('library.settings', {});
  const { data, error, refetch } = useOperation('plan.proposals', { assessmentId: assessment.id, language });
  const hasKeys = settings?.singleKeys ?? true;
  const [at, setAt] = useState(0);
  const [actor, setActor] = useState<Actor>(ACTORS[0]);
  const [taken, setTaken] = useState<{ readonly id: string; readonly actor: Actor } | null>(null);
  const [isPressed, setPressed] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const proposals = data ?? [];
  const shown = isWhole ? proposals : proposals.slice(0, SHOWN_FIRST);
  const chosen = Math.min(at, shown.length - 1);
  const accept = async (proposal: OutputOf<'plan.proposals'>[number] | undefined) => {
    if (!proposal || isReadOnly) return;
    const done = await act('plan.addStepFrom', { source: proposal.source, actor, language });
    if (done) setTaken({ id: proposal.source.id, actor: done.step.actor });
  };
  useKeys(
    {
      n: () => setAt(Math.min(chosen + 1, shown.length - 1)),
      p: () => setAt(Math.max(chosen - 1, 0)),
      a: () => void accept(shown[chosen]),
    },
    hasKeys,
  );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  const best = shown[chosen];
  return (
    <PlanPage
      context={context}
      title={t('plan.part.proposals')}
      left={data ? t('plan.proposalsLeft', { count: proposals.length }) : ''}
      actions={
        best && !isReadOnly ? (
          <button type="button" className="button primary" onClick={() => void accept(best)}>
            {t('plan.accept', { id: best.source.id })} {hasKeys ? <kbd>A</kbd> : null}
          </button>
        ) : null
      }
    >
      <p>{t('plan.proposalsHow')}</p>
      <details>
        <summary>{t('plan.ranking')}</summary>
        <ul className="plain">
          {PROPOSAL_REASONS.map((reason) => (
            <li key={reason}>{t(`plan.rule.${reason}`, { count: PROPOSAL_POINTS[reason] })}</li>
          ))}
        </ul>
      </details>
      {isReadOnly ? null : (
        <div>
          <span className="field-label">{t('plan.acceptFor')}</span>
          <AnswerButtons
            label={t('plan.acceptFor')}
            options={ACTORS.map((id) => ({ id, name: t(`plan.actor.${id}`) }))}
            value={actor}
            onChange={setActor}
          />
        </div>
      )}
      {hasKeys && !isReadOnly && proposals.length > 0 ? (
        <p className="small dim plan-keys">
          {KEYS.map((key) => (
            <span key={key}>
              <kbd>{key}</kbd> {t(`plan.key.${key}`)}
            </span>
          ))}
        </p>
      ) : null}
      {data && proposals.length === 0 ? (
        <div className="empty">
          <p className="voice">{t('plan.noProposals')}</p>
        </div>
      ) : null}
      <p role="status" className="taken">
        {taken ? t('plan.taken', { id: taken.id, actor: t(`plan.actor.${taken.actor}`) }) : ''}
      </p>
      <ol className="proposals">
        {shown.map((proposal, index) => (
          <ProposalLine
            key={proposal.source.id}
            context={context}
            proposal={proposal}
            statement={findIndicator(framework, proposal.source.id)?.statement ?? ''}
            isChosen={index === chosen}
            onChoose={() => setAt(index)}
            // The line that was pressed goes: whoever pressed it by keyboard goes on from the next.
            isFocused={isPressed && index === chosen}
            onAccept={() => {
              setPressed(true);
              void accept(proposal);
            }}
          />
        ))}
      </ol>
      {proposals.length > SHOWN_FIRST ? (
        <p>
          <button type="button" className="button" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('plan.fewer') : t('plan.allProposals', { count: proposals.length })}
          </button>
        </p>
      ) : null}
    </PlanPage>
  );
}
