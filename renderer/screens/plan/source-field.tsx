import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { StepSource } from '#shared/plan/step.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { SourceLink } from './source-link.tsx';

/** The indicator that a step answers, or none. What a conflict, an effect, an obstacle or a suggestion became stays with it. */
export function SourceField({
  context,
  source,
  onChange,
}: {
  context: AssessmentContext;
  source: StepSource;
  onChange: (source: StepSource) => void;
}) {
  const { t } = useTranslate();
  if (source.kind !== 'indicator' && source.kind !== 'none')
    return (
      <div>
        <span className="field-label">{t('plan.field.source')}</span> <SourceLink context={context} source={source} />
      </div>
    );
  return (
    <ChoiceField<string>
      label={t('plan.field.source')}
      value={source.id}
      options={[
        { id: '', name: t('plan.source.none') },
        ...indicatorsOf(context.framework).map(({ id, statement }) => ({
          id: id as string,
          name: t('obstacles.indicatorLine', { id, statement }),
        })),
      ]}
      onChange={(id) => onChange(id === '' ? { kind: 'none', id: '' } : { kind: 'indicator', id })}
    />
  );
}
