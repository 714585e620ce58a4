import { useTranslate } from '../../use-translate.ts';
import type { Room } from './use-room.ts';

/** Questions for the room, the most telling first; the one on the wall is marked. */
export function PromptList({ room }: { room: Room }) {
  const { t } = useTranslate();
  const { prompts, question, canDecide, act, stop } = room;
  if (stop?.kind !== 'indicator') return null;
  return (
    <section aria-labelledby="prompts">
      <h2 id="prompts">
        {t('workshop.prompts')} <kbd>Q</kbd>
      </h2>
      <ul className="prompt-list">
        {prompts.map((prompt) => (
          <li key={prompt}>
            <button
              type="button"
              aria-pressed={prompt === question}
              disabled={!canDecide}
              onClick={() => void act('workshop.ask', { prompt })}
            >
              <span className="voice">{prompt}</span>
              {prompt === question ? <span className="small accent">{t('workshop.onTheWall')}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
