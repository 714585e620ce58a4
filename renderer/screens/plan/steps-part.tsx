import { useState } from 'react';
import { ACTORS, type Actor } from '#shared/plan/step.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { StepDialog } from './step-dialog.tsx';
import { StepRow } from './step-row.tsx';
import { useMoney } from './use-money.ts';

/** A step being written: one that is there, or a new one of an actor. */
type Edited = { readonly id: string } | { readonly actor: Actor };

/** The next three to five steps of each actor type, with owner, date, cost, benchmark and where they come from. */
export function StepsPart(props: PlanPart) {
  const { t } = useTranslate();
  const { context, plan, act } = props;
  const [edited, setEdited] = useState<Edited | null>(null);
  const drafts = plan.steps.filter(({ status }) => status === 'draft').length;
  const step = edited && 'id' in edited ? plan.steps.find(({ id }) => id === edited.id) : undefined;
  return (
    <PlanPage
      context={context}
      title={t('plan.part.steps')}
      left={t('plan.stepsLeft', { count: plan.steps.length, drafts })}
      actions={
        context.isReadOnly ? null : (
          <button
            type="button"
            className="button primary"
            onClick={() => setEdited({ actor: firstShort(plan.counts) })}
          >
            {t('plan.addStep')}
          </button>
        )
      }
    >
      <p>{t('plan.stepsHow')}</p>
      {ACTORS.map((actor) => (
        <ActorSteps
          key={actor}
          {...props}
          actor={actor}
          onEdit={(id) => setEdited({ id })}
          onAdd={() => setEdited({ actor })}
        />
      ))}
      <Costs plan={plan} />
      {edited && ('actor' in edited || step) ? (
        <StepDialog
          key={step?.id ?? 'new'}
          {...props}
          step={step ?? null}
          actor={step?.actor ?? ('actor' in edited ? edited.actor : ACTORS[0])}
          onRemove={step ? () => void act('plan.removeStep', { id: step.id }).then(() => setEdited(null)) : undefined}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </PlanPage>
  );
}

/** A new step goes to whoever has too few. */
const firstShort = (counts: PlanPart['plan']['counts']): Actor =>
  counts.find(({ warning }) => warning === 'too-few')?.actor ?? ACTORS[0];

function ActorSteps({
  context,
  plan,
  act,
  actor,
  onEdit,
  onAdd,
}: PlanPart & { actor: Actor; onEdit: (id: string) => void; onAdd: () => void }) {
  const { t } = useTranslate();
  const steps = plan.steps.filter((each) => each.actor === actor);
  const { count = 0, warning = null } = plan.counts.find((each) => each.actor === actor) ?? {};
  return (
    <section aria-labelledby={`steps-${actor}`}>
      <h2 id={`steps-${actor}`}>
        {t(`plan.actor.${actor}`)}
        {warning ? (
          <span className="tag ochre-tag">
            <Icon name="to-settle" />
            {t(`plan.warning.${warning}`, { count })}
          </span>
        ) : (
          <span className="tag">{t('plan.stepCount', { count })}</span>
        )}
      </h2>
      {steps.length === 0 ? (
        <p className="dim">{t('plan.noSteps')}</p>
      ) : (
        <table className="plan-ruled steps-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.column.step')}</th>
              <th scope="col">{t('plan.column.owner')}</th>
              <th scope="col">{t('plan.column.date')}</th>
              <th scope="col" className="end">
                {t('plan.column.cost')}
              </th>
              <th scope="col">{t('plan.column.benchmark')}</th>
              {context.isReadOnly ? null : <th scope="col">{t('plan.column.change')}</th>}
            </tr>
          </thead>
          <tbody>
            {steps.map((step, index) => (
              <StepRow
                key={step.id}
                context={context}
                benchmarks={plan.benchmarks}
                step={step}
                place={index}
                isLast={index === steps.length - 1}
                onEdit={() => onEdit(step.id)}
                onMove={(by) => void act('plan.moveStep', { id: step.id, by })}
              />
            ))}
          </tbody>
        </table>
      )}
      {context.isReadOnly ? null : (
        <p>
          <button type="button" className="button" onClick={onAdd}>
            <Icon name="plus" />
            {t(`plan.addFor.${actor}`)}
          </button>
        </p>
      )}
    </section>
  );
}

/** What all steps cost together, within each currency. */
function Costs({ plan }: Pick<PlanPart, 'plan'>) {
  const { t } = useTranslate();
  const money = useMoney();
  if (plan.costs.length === 0) return null;
  return (
    <section aria-labelledby="costs">
      <h2 id="costs">{t('plan.costs')}</h2>
      <ul className="plain">
        {plan.costs.map(({ currency, amount, priceYears }) => (
          <li key={currency}>
            <b className="num">{money({ currency, amount })}</b>{' '}
            <span className="small dim">{t('plan.pricesOf', { years: priceYears.join(', ') })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
