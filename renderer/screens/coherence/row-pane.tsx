import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { useTranslate } from '../../use-translate.ts';
import { effectName, type Matrix, type MatrixCell, nodeName, type Place } from './matrix-types.ts';

/** One row to fill at a go: how it acts on each column. What bodies have to settle is settled in its own cell. */
export function RowPane({
  companion,
  matrix,
  rowId,
  isFixed,
  needsAgreement,
  onChoose,
  onOpen,
}: {
  companion: Companion;
  matrix: Matrix;
  rowId: string;
  isFixed: boolean;
  needsAgreement: (cell: MatrixCell) => boolean;
  onChoose: (cell: MatrixCell, score: Effect) => void;
  onOpen: (place: Place) => void;
}) {
  const { t, language } = useTranslate();
  const from = nodeName(matrix, rowId);
  const options = EFFECTS.map((score) => ({ id: String(score), name: formatSignedWhole(language, score) }));
  return (
    <>
      <h2>{t('coherence.rowTitle', { from })}</h2>
      <p className="voice">{t('coherence.rowQuestion', { from })}</p>
      <ul className="row-fields">
        {matrix.cells
          .filter((cell) => cell.from === rowId)
          .map((cell) => {
            const to = nodeName(matrix, cell.to);
            return (
              <li key={cell.to}>
                <span className="row-field-name">
                  <b>{to}</b>{' '}
                  <span className="small dim">
                    {cell.score === null ? t('coherence.notDiscussed') : effectName(companion, cell.score)}
                  </span>
                </span>
                {needsAgreement(cell) ? null : (
                  <AnswerButtons
                    label={t('coherence.actsOn', { from, to })}
                    options={options}
                    value={cell.score === null ? null : String(cell.score)}
                    isDisabled={isFixed}
                    onChange={(chosen) => onChoose(cell, EFFECTS.find((score) => String(score) === chosen) ?? 0)}
                  />
                )}
                <button
                  type="button"
                  className="text-button"
                  aria-label={t('coherence.openCellOf', { from, to })}
                  onClick={() => onOpen(cell)}
                >
                  {t(needsAgreement(cell) ? 'coherence.agreeCell' : 'coherence.openCell')}
                </button>
              </li>
            );
          })}
      </ul>
    </>
  );
}
