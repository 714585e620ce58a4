import { formatSignedWhole } from '#shared/i18n/format.ts';
import type { ImpactEffect, Mitigation } from '#shared/impact/effect.ts';
import { fitsDirection, MITIGATION_KINDS, residualOf } from '#shared/impact/mitigation.ts';
import { LIKELIHOODS, MAGNITUDES } from '#shared/impact/significance.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

const blank = (effect: ImpactEffect): Mitigation => ({
  kind: effect.direction === '+' ? 'strengthen' : 'reduce',
  measure: '',
  owner: '',
  date: '',
  cost: '',
  magnitudeAfter: effect.magnitude,
  likelihoodAfter: effect.likelihood,
  acceptedBy: '',
  indicator: '',
});

/** What is done about an effect, by whom, and what is expected to be left (framework D4). */
export function MitigationFields({
  effect,
  set,
}: {
  effect: ImpactEffect;
  set: (part: Partial<ImpactEffect>) => void;
}) {
  const { t, language } = useTranslate();
  const { mitigation } = effect;
  const change = (part: Partial<Mitigation>) => mitigation && set({ mitigation: { ...mitigation, ...part } });
  const text = (part: 'measure' | 'owner' | 'cost' | 'acceptedBy' | 'indicator') => (
    <TextInput
      label={t(`impact.measure.${part}`)}
      isArea
      value={mitigation?.[part] ?? ''}
      onChange={(value) => change({ [part]: value })}
    />
  );
  const steps = (name: 'magnitude' | 'likelihood', all: readonly number[]) =>
    all.map((step) => ({ id: String(step), name: t(`impact.scale.${name}.${String(step).replace('.', '-')}`) }));
  const left = mitigation
    ? residualOf(effect, { magnitude: mitigation.magnitudeAfter, likelihood: mitigation.likelihoodAfter })
    : null;
  return (
    <fieldset className="mitigation">
      <legend>{t('impact.column.measure')}</legend>
      <CheckField
        label={t('impact.measure.has')}
        isSelected={mitigation !== null}
        onChange={(has) => set({ mitigation: has ? blank(effect) : null })}
      />
      {mitigation && left ? (
        <>
          <AnswerButtons
            label={t('impact.measure.kind')}
            options={MITIGATION_KINDS.filter((kind) => fitsDirection(kind, effect.direction)).map((id) => ({
              id,
              name: t(`impact.mitigation.${id}`),
            }))}
            value={mitigation.kind}
            onChange={(kind) => change({ kind })}
          />
          {text('measure')}
          <div className="impact-row">
            {text('owner')}
            <TextInput
              label={t('impact.measure.date')}
              type="date"
              value={mitigation.date}
              onChange={(date) => change({ date })}
            />
            {text('cost')}
          </div>
          <span className="field-label">{t('impact.measure.magnitudeAfter')}</span>
          <AnswerButtons
            label={t('impact.measure.magnitudeAfter')}
            options={steps('magnitude', MAGNITUDES)}
            value={String(mitigation.magnitudeAfter)}
            onChange={(step) => change({ magnitudeAfter: MAGNITUDES.find((each) => String(each) === step) ?? 0 })}
          />
          <span className="field-label">{t('impact.measure.likelihoodAfter')}</span>
          <AnswerButtons
            label={t('impact.measure.likelihoodAfter')}
            options={steps('likelihood', LIKELIHOODS)}
            value={String(mitigation.likelihoodAfter)}
            onChange={(step) => change({ likelihoodAfter: LIKELIHOODS.find((each) => String(each) === step) ?? 1 })}
          />
          <p role="status" className="live-figure">
            {t('impact.column.residual')}:{' '}
            <b className="num">
              {t('impact.figure', {
                value: formatSignedWhole(language, left.residual),
                band: t(`impact.band.${left.band}`),
              })}
            </b>
          </p>
          <div className="impact-row">
            {text('acceptedBy')}
            {text('indicator')}
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
