import { formatDate } from '#shared/i18n/format.ts';
import { ACTORS } from '#shared/plan/step.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { Plan } from './plan-part.ts';

/** Every step with who promised it, for when, and what became of it. */
export function PromisedSteps({ plan }: { plan: Plan }) {
  const { t } = useTranslate();
  if (plan.steps.length === 0) return <p>{t('planParts.next.noSteps')}</p>;
  return (
    <table className="plan-table">
      <thead>
        <tr>
          <th>{t('planParts.next.step')}</th>
          <th>{t('planParts.next.owner')}</th>
          <th>{t('planParts.next.date')}</th>
          <th>{t('planParts.next.became')}</th>
        </tr>
      </thead>
      {ACTORS.map((actor) => (
        <tbody key={actor}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              {t(`plan.actor.${actor}`)}
            </th>
          </tr>
          {plan.steps
            .filter((step) => step.actor === actor)
            .map((step) => (
              <StepLine key={step.id} step={step} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function StepLine({ step }: { step: Plan['steps'][number] }) {
  const { t, language } = useTranslate();
  const { ownerBody, ownerRole, date, status, isOverdue } = step;
  return (
    <tr>
      <td>
        <bdi>{step.step}</bdi>
      </td>
      <td>
        <bdi>{[ownerBody, ownerRole].filter(Boolean).join(', ') || t('planParts.notKnown')}</bdi>
      </td>
      <td className="num">{date === '' ? t('planParts.notKnown') : formatDate(language, date)}</td>
      <td>
        {t(`plan.status.${status}`)}
        {isOverdue ? (
          <span className="tag rust">
            <Icon name="overdue" />
            {t('planParts.state.overdue')}
          </span>
        ) : null}
      </td>
    </tr>
  );
}
