import type { Effect } from '#shared/coherence/matrix.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { AgreeForm } from './agree-form.tsx';
import { type CellChanges, CellWords } from './cell-words.tsx';
import { EffectChoice } from './effect-choice.tsx';
import { effectName, type Matrix, type MatrixCell, nodeName } from './matrix-types.ts';
import { Voices } from './voices.tsx';

/** One cell in words: the question, the seven effects, why, how sure, and what the bodies say. */
export function CellPane({
  context,
  companion,
  matrix,
  cell,
  chosen,
  isTrial,
  draftKey,
  onChoose,
  onAgree,
  onClear,
  onDescribe,
}: {
  context: AssessmentContext;
  companion: Companion;
  matrix: Matrix;
  cell: MatrixCell;
  /** Where an agreement is being made: the effect chosen for it, which is not recorded yet. */
  chosen: Effect | null;
  isTrial: boolean;
  draftKey: string;
  onChoose: (score: Effect) => void;
  onAgree: (score: Effect, reason: string) => Promise<boolean>;
  onClear: () => void;
  onDescribe: (changes: CellChanges) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const [from, to] = [nodeName(matrix, cell.from), nodeName(matrix, cell.to)];
  const isFixed = context.isReadOnly && !isTrial;
  const isRecorded = cell.origin === 'agreed' || cell.origin === 'own';
  const other = matrix.cells.find((each) => each.from === cell.to && each.to === cell.from);
  return (
    <>
      <h2>{t('coherence.actsOn', { from, to })}</h2>
      <p className="voice">{t('coherence.question', { from, to })}</p>
      <p className="small dim">{matrix.nodes.find(({ id }) => id === cell.to)?.aim}</p>
      <EffectChoice companion={companion} score={chosen ?? cell.score} isFixed={isFixed} onChoose={onChoose} />
      {chosen !== null && !isFixed ? (
        <AgreeForm key={draftKey} cell={cell} chosen={chosen} draftKey={draftKey} onAgree={onAgree} />
      ) : null}
      {isRecorded ? (
        <CellWords cell={cell} isReadOnly={context.isReadOnly || isTrial} draftKey={draftKey} onDescribe={onDescribe} />
      ) : null}
      {isRecorded && !isFixed ? (
        <button type="button" className="button" onClick={onClear}>
          {t('coherence.clear')}
        </button>
      ) : null}
      <Voices cell={cell} respondents={context.respondents} />
      {other ? (
        <p className="small">
          {t('coherence.otherWay', {
            score: other.score === null ? '–' : formatSignedWhole(language, other.score),
            word: other.score === null ? t('coherence.notDiscussed') : effectName(companion, other.score),
          })}
        </p>
      ) : null}
    </>
  );
}
