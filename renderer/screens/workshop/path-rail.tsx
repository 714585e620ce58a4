import type { Decision } from '#shared/workshop/decision.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';
import { stopCode } from './stop-words.ts';
import type { Room } from './use-room.ts';

/** The path on the stay line: what was settled, what is parked, where the room is, what comes. */
export function PathRail({ room }: { room: Room }) {
  const { t } = useTranslate();
  const { shown, goTo } = room;
  const { stops, place, decisions } = shown;
  return (
    <nav className="path-rail" aria-label={t('workshop.path.rail')}>
      <div className="stay">
        <h2>{shown.workshop.path.name || t(`workshop.path.shipped.${shown.workshop.path.id}`)}</h2>
        <ol>
          {stops.map((stop) => {
            const decision = decisions.find((each) => each.stop === stop.name);
            return (
              <li key={stop.name}>
                <button
                  type="button"
                  aria-current={stop.name === place.stop ? 'step' : undefined}
                  onClick={() => goTo(stop.name)}
                >
                  <StopSign stop={stop} decision={decision} />
                  <span className="path-code">
                    <bdi>{stopCode(stop, t)}</bdi>
                  </span>
                  <span className="small dim num">{t('workshop.minutesShort', { count: stop.minutes })}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </nav>
  );
}

function StopSign({ stop, decision }: { stop: Stop; decision: Decision | undefined }) {
  const { t } = useTranslate();
  if (stop.kind === 'part') return <span className="path-part" />;
  const state = decision?.outcome ?? 'open';
  const signs: Readonly<Record<typeof state, SignName>> = {
    settled: 'complete',
    parked: 'to-settle',
    open: 'not-answered',
  };
  const tone = state === 'settled' ? 'accent' : state === 'parked' ? 'ochre' : 'faint';
  return <Icon name={signs[state]} className={tone} label={t(`workshop.state.${state}`)} />;
}
