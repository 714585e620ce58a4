import type { Station } from '#shared/workshop/path.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { stationWords } from './station-words.ts';

/** One station of a path: what it is, how long, and its place. */
export function StationRow({
  context,
  station,
  onMinutes,
  onUp,
  onDown,
  onRemove,
}: {
  context: AssessmentContext;
  station: Station;
  onMinutes: (minutes: number) => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}) {
  const { t } = useTranslate();
  const name = stationWords(station, context.framework, t);
  return (
    <li className="station">
      <span>{name}</span>
      <label>
        <span className="visually-hidden">{t('workshop.path.minutesOf', { name })}</span>
        <input
          className="input num"
          inputMode="numeric"
          value={Number.isNaN(station.minutes) ? '' : station.minutes}
          onChange={(event) => onMinutes(Number.parseInt(event.target.value, 10))}
        />
        {t('workshop.path.min')}
      </label>
      <span className="station-moves">
        <button
          type="button"
          className="tool"
          disabled={!onUp}
          onClick={onUp}
          aria-label={t('workshop.path.upOf', { name })}
        >
          {t('workshop.path.up')}
        </button>
        <button
          type="button"
          className="tool"
          disabled={!onDown}
          onClick={onDown}
          aria-label={t('workshop.path.downOf', { name })}
        >
          {t('workshop.path.down')}
        </button>
        <button type="button" className="tool" onClick={onRemove} aria-label={t('workshop.path.takeOutOf', { name })}>
          {t('workshop.path.takeOut')}
        </button>
      </span>
    </li>
  );
}
