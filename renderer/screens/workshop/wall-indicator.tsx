import type { AnswerValue } from '#shared/assessment/answer.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { formatList } from '#shared/i18n/format.ts';
import { boardOf, type Voice } from '#shared/workshop/board.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import { LevelStaff } from '../../components/level-staff.tsx';
import { useTranslate } from '../../use-translate.ts';
import { WallBoard } from './wall-board.tsx';

/** One indicator on the wall: what is true at level 3, five columns, and the groups on them once they are revealed. */
export function WallIndicator({
  indicator,
  voices,
  isRevealed,
  decision,
}: {
  indicator: Indicator;
  voices: readonly Voice<AnswerValue>[];
  isRevealed: boolean;
  decision: Decision | undefined;
}) {
  const { t } = useTranslate();
  const board = boardOf<AnswerValue>(voices, LEVELS);
  const settled = decision?.outcome === 'settled' && decision.settled.kind === 'answer' ? decision.settled.value : null;
  return (
    <>
      <div className="wall-statement">
        <h1>{indicator.statement}</h1>
        {isRevealed ? <Aside voices={board.aside} /> : null}
      </div>
      <WallBoard
        board={board}
        steps={LEVELS.map((level) => ({
          head: (
            <>
              <LevelStaff level={level} />
              <span>{t('value.level', { level, name: t(`level.${level}.name`) })}</span>
            </>
          ),
          words: indicator.levels[level],
        }))}
        isRevealed={isRevealed}
        agreed={settled}
        apartWords={t('workshop.wall.apart', { count: board.apart })}
      />
    </>
  );
}

/** Those who chose no level, which is a full answer too. */
function Aside({ voices }: { voices: readonly Voice<AnswerValue>[] }) {
  const { t, language } = useTranslate();
  const namesOf = (value: AnswerValue) => voices.filter((each) => each.value === value).map(({ name }) => name);
  const lines = (['DK', 'NA'] as const).flatMap((value) => {
    const names = namesOf(value);
    return names.length === 0
      ? []
      : [t('workshop.wall.aside', { value: t(`value.${value}`), names: formatList(language, names) })];
  });
  return lines.length === 0 ? null : <p className="wall-aside">{lines.join(' ')}</p>;
}
