import type { ImpactEffect } from '#shared/impact/effect.ts';
import { DURATIONS, EXTENTS, LIKELIHOODS, MAGNITUDES, VULNERABILITIES } from '#shared/impact/significance.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';

const SCALES = {
  magnitude: MAGNITUDES,
  extent: EXTENTS,
  duration: DURATIONS,
  likelihood: LIKELIHOODS,
  vulnerability: VULNERABILITIES,
} as const;
const NAMES = ['magnitude', 'extent', 'duration', 'likelihood', 'vulnerability'] as const;

/** The five scales of an effect and its evidence grade, each step with its words (framework D3). */
export function EffectScalesFields({
  effect,
  set,
}: {
  effect: ImpactEffect;
  set: (part: Partial<ImpactEffect>) => void;
}) {
  const { t } = useTranslate();
  return (
    <>
      {NAMES.map((name) => (
        <div key={name} className="scale-field">
          <span className="field-label">{t(`impact.scale.${name}.name`)}</span>
          <AnswerButtons
            label={t(`impact.scale.${name}.name`)}
            options={SCALES[name].map((step) => ({
              id: String(step),
              name: t(`impact.scale.${name}.${String(step).replace('.', '-')}`),
            }))}
            value={String(effect[name])}
            onChange={(step) => set({ [name]: Number(step) })}
          />
        </div>
      ))}
      <div className="scale-field">
        <span className="field-label">{t('impact.field.grade')}</span>
        <AnswerButtons
          label={t('impact.field.grade')}
          options={(['A', 'B', 'C'] as const).map((id) => ({
            id,
            name: t('impact.gradeName', { id, name: t(`grade.${id}`) }),
          }))}
          value={effect.grade}
          onChange={(grade) => set({ grade })}
        />
      </div>
    </>
  );
}
