import { findIndicator, indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Benchmark } from '#shared/plan/benchmark.ts';
import { figureLines } from '#shared/plan/figure.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { PlanPart } from './plan-part.ts';

const KINDS = ['indicator', 'figure', 'own'] as const;

/** What a key figure knows already: its unit, and its value in its year. */
interface KnownFigure {
  readonly unit: string;
  readonly point: Benchmark['baseline'];
}

/** What is measured: an indicator or a key figure that exists, before anything new. */
export function MeasureFields({
  context,
  companion,
  measure,
  onChange,
}: PlanPart & {
  measure: Benchmark['measure'];
  onChange: (measure: Benchmark['measure'], known?: KnownFigure) => void;
}) {
  const { t } = useTranslate();
  const { assessment, framework } = context;
  const { data } = useOperation('context.get', { assessmentId: assessment.id });
  const figures = figureLines(companion.figures, data?.figures ?? []);
  const indicators = indicatorsOf(framework);
  const chooseFigure = (id: string) => {
    const line = figures.find((each) => each.id === id);
    const { value, year = null } = line?.figure ?? {};
    const unit = companion.units.find(({ key }) => key === (line?.figure?.unit ?? line?.listed?.unit))?.name ?? '';
    const point = typeof value === 'number' && year !== null ? { value, year } : null;
    onChange({ kind: 'figure', figure: id }, { unit, point });
  };
  const chooseKind = (kind: (typeof KINDS)[number]) => {
    const [first] = indicators;
    if (kind === 'own') onChange({ kind, text: '' });
    else if (kind === 'figure' && figures[0]) chooseFigure(figures[0].id);
    else if (first) onChange({ kind: 'indicator', indicatorId: first.id });
  };
  return (
    <>
      <div>
        <span className="field-label">{t('plan.fact.measure')}</span>
        <AnswerButtons
          label={t('plan.fact.measure')}
          options={KINDS.map((id) => ({ id, name: t(`plan.measure.${id}`) }))}
          value={measure.kind}
          onChange={chooseKind}
        />
        <p className="help-text">{t('plan.measureHelp')}</p>
      </div>
      {measure.kind === 'indicator' ? (
        <ChoiceField<string>
          label={t('plan.measure.indicator')}
          value={measure.indicatorId}
          options={indicators.map(({ id, statement }) => ({
            id: id as string,
            name: t('obstacles.indicatorLine', { id, statement }),
          }))}
          onChange={(chosen) => {
            const found = findIndicator(framework, chosen);
            if (found) onChange({ kind: 'indicator', indicatorId: found.id });
          }}
        />
      ) : null}
      {measure.kind === 'figure' ? (
        <ChoiceField<string>
          label={t('plan.measure.figure')}
          value={measure.figure}
          options={figures.map(({ id, listed, figure }) => ({ id, name: listed?.name ?? figure?.name ?? id }))}
          onChange={chooseFigure}
        />
      ) : null}
      {measure.kind === 'own' ? (
        <TextInput
          label={t('plan.measure.own')}
          isArea
          value={measure.text}
          onChange={(text) => onChange({ kind: 'own', text })}
        />
      ) : null}
    </>
  );
}
