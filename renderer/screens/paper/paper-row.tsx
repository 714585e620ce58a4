import { useState } from 'react';
import type { Answer, AnswerChanges, AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { SourceEntry } from './source-entry.tsx';
import { TypedChoice } from './typed-choice.tsx';

/** N and X for does not apply, ? and D for don't know: the keys of the checklist work here too. */
const SIGNS: Readonly<Record<string, AnswerValue | null>> = {
  '': null,
  n: 'NA',
  x: 'NA',
  '?': 'DK',
  '؟': 'DK',
  d: 'DK',
};

const readAnswer = (sign: string): AnswerValue | null | undefined => {
  const level = LEVELS.find((each) => String(each) === sign.normalize('NFKC'));
  return level ?? SIGNS[sign.toLowerCase()];
};

const readGrade = (sign: string): EvidenceGrade | null | undefined =>
  sign === '' ? null : (['A', 'B', 'C'] as const).find((grade) => grade === sign.toUpperCase());

export interface PaperRowProps {
  readonly context: AssessmentContext;
  readonly respondent: Respondent;
  readonly indicator: Indicator;
  readonly own: Answer | undefined;
  readonly canAnswer: boolean;
  readonly save: (changes: AnswerChanges) => Promise<boolean>;
}

/** One question as it stands on the paper form, with its fields. */
export function PaperRow(props: PaperRowProps) {
  const { t } = useTranslate();
  const { indicator, own, canAnswer, save } = props;
  /** NA was typed, but it is not saved before its reason is. */
  const [isReasonOwed, setReasonOwed] = useState(false);
  const value = isReasonOwed ? 'NA' : (own?.value ?? null);
  const choose = (chosen: AnswerValue | null) => {
    if (chosen === 'NA' && !own?.reason) return setReasonOwed(true);
    setReasonOwed(false);
    void save({ value: chosen });
  };
  return (
    <li className="paper-row">
      <p className="paper-statement">
        <span className="id">{indicator.id}</span> <span className="voice">{indicator.statement}</span>
      </p>
      <div className="paper-fields">
        <TypedChoice
          label={t('paper.answer')}
          of={indicator.id}
          shown={value === null ? '' : value === 'DK' ? t('value.sign.DK') : String(value)}
          read={readAnswer}
          isReadOnly={!canAnswer}
          onChoose={choose}
        />
        <span className="paper-meaning" role="status">
          {value === null ? '' : valueLabel(value, t)}
        </span>
        {isLevel(value) ? (
          <TypedChoice
            label={t('paper.grade')}
            of={indicator.id}
            shown={own?.grade ?? ''}
            read={readGrade}
            isReadOnly={!canAnswer}
            onChoose={(grade) => void save({ grade })}
          />
        ) : (
          <span />
        )}
        <PaperTexts {...props} value={value} isReasonOwed={isReasonOwed} onReasonSaved={() => setReasonOwed(false)} />
      </div>
    </li>
  );
}

function PaperTexts({
  context,
  respondent,
  indicator,
  own,
  canAnswer,
  save,
  value,
  isReasonOwed,
  onReasonSaved,
}: PaperRowProps & {
  readonly value: AnswerValue | null;
  readonly isReasonOwed: boolean;
  readonly onReasonSaved: () => void;
}) {
  const { t } = useTranslate();
  const draftKey = (part: string) => `${context.assessment.id}/${respondent.id}/${indicator.id}/${part}`;
  const saveReason = async (reason: string) => {
    if (reason.trim() === '') return false;
    const isSaved = await save({ value: 'NA', reason });
    if (isSaved) onReasonSaved();
    return isSaved;
  };
  return (
    <div className="paper-texts">
      {value === 'NA' ? (
        <SavedTextField
          label={t('checklist.reason')}
          saved={own?.value === 'NA' ? own.reason : ''}
          draftKey={draftKey('reason')}
          isReadOnly={!canAnswer}
          isFocused={isReasonOwed}
          error={isReasonOwed ? t('checklist.reasonNeeded') : undefined}
          save={saveReason}
        />
      ) : null}
      {value === 'DK' ? (
        <SavedTextField
          label={t('checklist.whomToAsk')}
          saved={own?.whomToAsk ?? ''}
          draftKey={draftKey('whom')}
          isReadOnly={!canAnswer}
          save={(whomToAsk) => save({ whomToAsk })}
        />
      ) : null}
      <SavedTextField
        label={t('checklist.comment')}
        saved={own?.comment ?? ''}
        draftKey={draftKey('comment')}
        isReadOnly={!canAnswer}
        save={(comment) => save({ comment })}
      />
      <SourceEntry
        context={context}
        respondent={respondent}
        indicator={indicator}
        evidenceIds={own?.evidenceIds ?? []}
        canAnswer={canAnswer}
      />
    </div>
  );
}
