import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import type { Voice } from '#shared/workshop/board.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { keyChoice } from '../coherence/key-choice.ts';
import { nextField } from './next-field.ts';
import type { Room } from './use-room.ts';
import type { Group } from './voices.ts';

/** What each group says about a pair, both ways: a digit sets the size, plus and minus the sign, Enter goes on. */
export function PairRows({ room, first, second }: { room: Room; first: string; second: string }) {
  const { t } = useTranslate();
  const { groups, forward, back } = room;
  const directions = [
    { from: first, to: second, voices: forward },
    { from: second, to: first, voices: back },
  ];
  return (
    <ol className="group-rows" aria-label={t('workshop.groups')} onKeyDownCapture={nextField}>
      {groups.map((group) => (
        <li key={group.id} className="group-row pair">
          <b className="group-name">{group.name}</b>
          <div className="pair-choices">
            {directions.map((direction) => (
              <Direction
                key={direction.from}
                room={room}
                group={group}
                title={t('workshop.acts', { from: direction.from, to: direction.to })}
                {...direction}
              />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Direction({
  room: { saveCell, canAct },
  group,
  title,
  from,
  to,
  voices,
}: {
  room: Room;
  group: Group;
  title: string;
  from: string;
  to: string;
  voices: readonly Voice<Effect>[];
}) {
  const { t, language } = useTranslate();
  const own = voices.find(({ id }) => id === group.id);
  const score = own?.value ?? null;
  const choose = (chosen: Effect | undefined) => {
    if (!canAct || chosen === undefined) return;
    const name = { level: 1, respondentId: group.id, from, to } as const;
    void saveCell({
      ...name,
      score: chosen,
      reason: '',
      grade: own?.grade ?? null,
      condition: '',
      scoredBy: group.name,
    });
  };
  return (
    <div className="pair-choice">
      <span className="small dim">{title}</span>
      <div data-entry>
        <AnswerButtons
          label={t('workshop.effectOf', { name: group.name, title })}
          options={EFFECTS.map((effect) => ({ id: String(effect), name: formatSignedWhole(language, effect) }))}
          value={score === null ? null : String(score)}
          isDisabled={!canAct}
          onChange={(chosen) => choose(EFFECTS.find((effect) => String(effect) === chosen))}
          onKey={(key) => {
            const chosen = keyChoice(key, score);
            choose(chosen);
            return chosen !== undefined;
          }}
        />
      </div>
    </div>
  );
}
