import type { ReactNode } from 'react';
import type { Board, Voice } from '#shared/workshop/board.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** What stands under a column. */
export interface WallStep {
  readonly head: ReactNode;
  readonly words: string;
}

/** Groups that one column can hold as blocks of the full size, of half of it, and as names side by side. */
const FEW = 2;
const SOME = 4;
const MANY = 14;

const sizeOf = (count: number): string => (count <= FEW ? 'few' : count <= SOME ? 'some' : 'many');

/** A scale with the groups as blocks on their steps, and how far apart they are. */
export function WallBoard<V extends string | number>({
  board: { piles, lowest, highest, apart },
  steps,
  isRevealed,
  agreed,
  apartWords,
}: {
  board: Board<V>;
  steps: readonly WallStep[];
  isRevealed: boolean;
  /** What was settled; null while nothing is. */
  agreed: V | null;
  apartWords: string;
}) {
  const { t } = useTranslate();
  const isBetween = (place: number) =>
    isRevealed && apart > 0 && lowest !== null && highest !== null && place >= lowest && place <= highest;
  return (
    <div
      className={isRevealed ? 'wall-board revealed' : 'wall-board'}
      style={{ gridTemplateColumns: `repeat(${piles.length}, minmax(0, 1fr))` }}
    >
      {piles.map(({ step, voices }, place) => (
        <section
          key={step}
          className={isBetween(place) ? 'wall-column between' : 'wall-column'}
          style={{ gridColumn: place + 1 }}
        >
          <div className={step === agreed ? 'wall-caption agreed' : 'wall-caption'}>
            <h2>{steps[place]?.head}</h2>
            <p>{steps[place]?.words}</p>
            {step === agreed ? (
              <p className="wall-agreed">
                <Icon name="check" /> {t('workshop.wall.agreed')}
              </p>
            ) : null}
          </div>
          <div className="wall-top" />
          {isRevealed ? <Pile voices={voices} /> : <div className="wall-pile" />}
        </section>
      ))}
      {isRevealed && apart > 0 && lowest !== null && highest !== null ? (
        <Spread lowest={lowest} highest={highest} words={apartWords} />
      ) : null}
    </div>
  );
}

function Pile<V>({ voices }: { voices: readonly Voice<V>[] }) {
  const { t } = useTranslate();
  if (voices.length > MANY)
    return (
      <div className="wall-pile few">
        <div className="wall-group">
          <b>{t('workshop.wall.groups', { count: voices.length })}</b>
        </div>
      </div>
    );
  return (
    <ul className={`wall-pile ${sizeOf(voices.length)}`}>
      {voices.map(({ id, name, grade }) => (
        <li key={id} className="wall-group">
          <b>{name}</b>
          {grade === null ? null : <span>{t('workshop.wall.evidence', { grade })}</span>}
        </li>
      ))}
    </ul>
  );
}

/** From the middle of the lowest column to the middle of the highest. */
function Spread({ lowest, highest, words }: { lowest: number; highest: number; words: string }) {
  const columns = highest - lowest + 1;
  return (
    <div
      className="wall-spread"
      style={{ gridColumn: `${lowest + 1} / ${highest + 2}`, paddingInline: `${50 / columns}%` }}
    >
      <i />
      <span>{words}</span>
      <i />
    </div>
  );
}
