import { evidenceGrade } from '#shared/assessment/answer.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { MatrixCell } from './matrix-types.ts';

export type CellChanges = Partial<Pick<Interaction, 'reason' | 'condition' | 'grade' | 'scoredBy'>>;

/** Why a recorded cell says what it says, how sure that is, what would change it, and who judged. */
export function CellWords({
  cell,
  isReadOnly,
  draftKey,
  onDescribe,
}: {
  cell: MatrixCell;
  isReadOnly: boolean;
  draftKey: string;
  onDescribe: (changes: CellChanges) => Promise<boolean>;
}) {
  const { t } = useTranslate();
  const text = (part: 'reason' | 'condition' | 'scoredBy') => (
    <SavedTextField
      key={`${draftKey}/${part}`}
      label={t(`coherence.${part}`)}
      saved={cell[part]}
      save={(value) => onDescribe({ [part]: value })}
      draftKey={`${draftKey}/${part}`}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <>
      {text('reason')}
      <fieldset className="grade-choice" disabled={isReadOnly}>
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
      {text('condition')}
      {text('scoredBy')}
    </>
  );
}
