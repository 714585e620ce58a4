import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { effectName } from './matrix-types.ts';

/** The seven effects with their words, the strongest help first. */
export function EffectChoice({
  companion,
  score,
  isFixed,
  onChoose,
}: {
  companion: Companion;
  score: Effect | null;
  isFixed: boolean;
  onChoose: (score: Effect) => void;
}) {
  const { t, language } = useTranslate();
  return (
    <fieldset className="effects-choice" disabled={isFixed}>
      <legend>{t('coherence.effect')}</legend>
      {EFFECTS.toReversed().map((each) => (
        <label key={each} className={score === each ? 'chosen' : undefined}>
          <input type="radio" name="effect" checked={score === each} onChange={() => onChoose(each)} />
          <b className="num">{formatSignedWhole(language, each)}</b>
          <span>
            {effectName(companion, each)}
            <span className="small dim">{companion.matrixScale.find(({ value }) => value === each)?.description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
