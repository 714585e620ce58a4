import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { boardOf, type Voice } from '#shared/workshop/board.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import { useTranslate } from '../../use-translate.ts';
import { WallBoard } from './wall-board.tsx';

/** A pair of the matrix on the wall: how each acts on the other, as the groups see it. */
export function WallPair({
  names,
  effectName,
  forward,
  back,
  isRevealed,
  decision,
}: {
  names: { readonly first: string; readonly second: string };
  effectName: (effect: Effect) => string;
  forward: readonly Voice<Effect>[];
  back: readonly Voice<Effect>[];
  isRevealed: boolean;
  decision: Decision | undefined;
}) {
  const { t, language } = useTranslate();
  const { first, second } = names;
  const cells = decision?.outcome === 'settled' && decision.settled.kind === 'cells' ? decision.settled : null;
  const steps = EFFECTS.map((effect) => ({
    head: <span>{formatSignedWhole(language, effect)}</span>,
    words: effectName(effect),
  }));
  return (
    <>
      <div className="wall-statement">
        <h1>{t('workshop.wall.pair', { first, second })}</h1>
      </div>
      <div className="wall-directions">
        {[
          {
            title: t('coherence.actsOn', { from: first, to: second }),
            board: boardOf<Effect>(forward, EFFECTS),
            cell: cells?.forward,
          },
          {
            title: t('coherence.actsOn', { from: second, to: first }),
            board: boardOf<Effect>(back, EFFECTS),
            cell: cells?.back,
          },
        ].map(({ title, board, cell }) => (
          <section key={title} aria-label={title}>
            <p className="wall-direction">{title}</p>
            <WallBoard
              board={board}
              apartWords={t('workshop.wall.stepsApart', { count: board.apart })}
              steps={steps}
              isRevealed={isRevealed}
              agreed={cell?.score ?? null}
            />
          </section>
        ))}
      </div>
    </>
  );
}
