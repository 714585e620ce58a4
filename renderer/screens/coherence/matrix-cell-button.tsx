import { useEffect, useRef } from 'react';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import type { MatrixCell } from './matrix-types.ts';

/** How a cell is filled: by sign and size; the sign also shows by a frame and a hatched strip. */
export const fillOf = (score: MatrixCell['score']): string => {
  if (score === null) return 'blank';
  if (score === 0) return 'zero';
  return `${score > 0 ? 'p' : 'n'}${Math.abs(score)}`;
};

/** One cell: sign and number, its word, and a hatched strip where it harms. */
export function MatrixCellButton({
  cell,
  word,
  isSelected,
  isReverse,
  isReachable,
  onSelect,
}: {
  cell: MatrixCell;
  word: string;
  isSelected: boolean;
  isReverse: boolean;
  /** By Tab: one cell of the matrix is. */
  isReachable: boolean;
  onSelect: () => void;
}) {
  const { t, language } = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Arrows move the focus along; what is chosen elsewhere leaves it where it is.
    if (isSelected && document.activeElement?.closest('.matrix')) button.current?.focus();
  }, [isSelected]);
  const { from, to, score, origin, toSettle } = cell;
  return (
    <td className="matrix-field">
      <button
        ref={button}
        type="button"
        className={`matrix-cell ${fillOf(score)}${isSelected ? ' selected' : ''}${isReverse ? ' reverse' : ''}`}
        tabIndex={isReachable ? 0 : -1}
        aria-pressed={isSelected}
        data-cell={`${from}/${to}`}
        data-record={`${from}/${to}`}
        onClick={onSelect}
      >
        {score === null ? (
          <span className="visually-hidden">{t('coherence.notDiscussed')}</span>
        ) : (
          <>
            <b className="num">{formatSignedWhole(language, score)}</b>
            <span>{word}</span>
          </>
        )}
        {toSettle ? <span className="cell-mark">{t('coherence.toSettle')}</span> : null}
        {origin === 'proposed' && !toSettle ? <span className="cell-mark">{t('coherence.proposed')}</span> : null}
      </button>
    </td>
  );
}
