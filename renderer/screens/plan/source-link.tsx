import { Link } from 'react-router';
import type { StepSource } from '#shared/plan/step.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** What a step answers, and the way there; nothing where it answers nothing in particular. */
export function SourceLink({ context, source }: { context: AssessmentContext; source: StepSource }) {
  const { t } = useTranslate();
  if (source.kind === 'none') return null;
  if (source.kind === 'effect') return <EffectLink context={context} id={source.id} />;
  return (
    <Link className="tag" to={`/a/${context.assessment.id}/${placeOf(source)}`}>
      {source.kind === 'indicator' ? (
        <>
          {t('plan.source.indicator')} <bdi className="id">{source.id}</bdi>
        </>
      ) : (
        t(`plan.source.${source.kind}`)
      )}
    </Link>
  );
}

const PLACES = { conflict: 'coherence', obstacle: 'diaspora', suggestion: 'results' } as const;

const placeOf = ({ kind, id }: StepSource): string =>
  kind === 'indicator' ? `checklist/${id}` : (PLACES[kind as keyof typeof PLACES] ?? '');

/** An effect is found under its policy. */
function EffectLink({ context, id }: { context: AssessmentContext; id: string }) {
  const { t } = useTranslate();
  const { data = [] } = useOperation('impact.list', { assessmentId: context.assessment.id });
  const found = data.find(({ options }) =>
    options.some(({ effects }) => effects.some(({ effect }) => effect.id === id)),
  );
  return (
    <Link className="tag" to={`/a/${context.assessment.id}/impact${found ? `/${found.policy.id}` : ''}`}>
      {t('plan.source.effect')}
    </Link>
  );
}
