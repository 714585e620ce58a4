import { evidenceGrade } from '#shared/assessment/answer.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { effectName, type Matrix, type MatrixCell, nodeName } from './matrix-types.ts';

/** One cell in words: the question, the seven effects, why, how sure, and what the bodies say. */
export function CellPane({
  context,
  companion,
  matrix,
  cell,
  isTrial,
  draftKey,
  onChoose,
  onClear,
  onDescribe,
}: {
  context: AssessmentContext;
  companion: Companion;
  matrix: Matrix;
  cell: MatrixCell;
  isTrial: boolean;
  draftKey: string;
  onChoose: (score: Effect) => void;
  onClear: () => void;
  onDescribe: (changes: Partial<Pick<Interaction, 'reason' | 'condition' | 'grade'>>) => Promise<boolean>;
}) {
  const { t, language } = useTranslate();
  const [from, to] = [nodeName(matrix, cell.from), nodeName(matrix, cell.to)];
  const isFixed = context.isReadOnly && !isTrial;
  const other = matrix.cells.find((each) => each.from === cell.to && each.to === cell.from);
  const bodyName = (id: string) => context.respondents.find((each) => each.id === id)?.name ?? t('history.goneBody');
  return (
    <aside className="cell-pane" aria-label={t('coherence.pane')}>
      <h2>{t('coherence.actsOn', { from, to })}</h2>
      <p className="voice">{t('coherence.question', { from, to })}</p>
      <p className="small dim">{matrix.nodes.find(({ id }) => id === cell.to)?.aim}</p>
      <fieldset className="effects-choice" disabled={isFixed}>
        <legend>{t('coherence.effect')}</legend>
        {EFFECTS.toReversed().map((score) => (
          <label key={score} className={cell.score === score ? 'chosen' : undefined}>
            <input type="radio" name="effect" checked={cell.score === score} onChange={() => onChoose(score)} />
            <b className="num">{formatSignedWhole(language, score)}</b>
            <span>
              {effectName(companion, score)}
              <span className="small dim">
                {companion.matrixScale.find(({ value }) => value === score)?.description}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {cell.origin === 'proposed' && cell.score !== null && !isFixed && !isTrial ? (
        <button type="button" className="button primary" onClick={() => onChoose(cell.score ?? 0)}>
          {t('coherence.agree', { score: formatSignedWhole(language, cell.score) })}
        </button>
      ) : null}
      {cell.origin === 'agreed' || cell.origin === 'own' ? (
        <>
          <SavedTextField
            key={`${draftKey}/reason`}
            label={t('coherence.reason')}
            saved={cell.reason}
            save={(reason) => onDescribe({ reason })}
            draftKey={`${draftKey}/reason`}
            isReadOnly={context.isReadOnly || isTrial}
          />
          <fieldset className="grade-choice" disabled={context.isReadOnly || isTrial}>
            <legend>{t('coherence.grade')}</legend>
            {evidenceGrade.options.map((grade) => (
              <label key={grade}>
                <input
                  type="radio"
                  name="grade"
                  checked={cell.grade === grade}
                  onChange={() => void onDescribe({ grade })}
                />
                {grade}
              </label>
            ))}
          </fieldset>
          <SavedTextField
            key={`${draftKey}/condition`}
            label={t('coherence.condition')}
            saved={cell.condition}
            save={(condition) => onDescribe({ condition })}
            draftKey={`${draftKey}/condition`}
            isReadOnly={context.isReadOnly || isTrial}
          />
          {isFixed ? null : (
            <button type="button" className="button" onClick={onClear}>
              {t('coherence.clear')}
            </button>
          )}
        </>
      ) : null}
      {cell.voices.length > 0 ? (
        <>
          <h3>{t('coherence.voices')}</h3>
          <ul className="voices">
            {cell.voices.map((voice) => (
              <li key={voice.respondentId}>
                <b className="num">{formatSignedWhole(language, voice.score)}</b> {bodyName(voice.respondentId)}
                {voice.reason ? <span className="small dim">{voice.reason}</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {other ? (
        <p className="small">
          {t('coherence.otherWay', {
            score: other.score === null ? '–' : formatSignedWhole(language, other.score),
            word: other.score === null ? t('coherence.notDiscussed') : effectName(companion, other.score),
          })}
        </p>
      ) : null}
    </aside>
  );
}
