import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { EvidenceGrade } from '#shared/assessment/answer.ts';
import { isLevel } from '#shared/assessment/level.ts';
import { isReasonOwed, whomOffered } from '#shared/results/agreement.ts';
import { offeredGrade } from '#shared/results/divergence.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { AgreedByFields } from './agreed-by-fields.tsx';
import { KeptEvidence } from './kept-evidence.tsx';
import type { Consolidated } from './queue-choice.ts';
import type { AgreementDraft } from './use-agreement-draft.ts';

const GRADES = ['A', 'B', 'C'] as const satisfies readonly EvidenceGrade[];

/** Why, how well documented, on what evidence, and who agreed. */
export function AgreementForm({
  context,
  consolidated,
  draft,
  change,
  isTried,
}: {
  context: AssessmentContext;
  consolidated: Consolidated;
  draft: AgreementDraft;
  change: (parts: Partial<AgreementDraft>) => void;
  isTried: boolean;
}) {
  const { t } = useTranslate();
  const { value, reason } = draft;
  const isOwed = value !== null && isReasonOwed(consolidated, value);
  return (
    <fieldset className="agreement-form" disabled={context.isReadOnly}>
      <div className="agreement-words">
        <div className="voice-field">
          <TextInput
            id="agreement-reason"
            isArea
            label={t('settle.reason')}
            value={reason}
            onChange={(words) => change({ reason: words })}
            help={t(isOwed ? 'settle.reasonOwed' : 'settle.reasonFree')}
            error={isTried && isOwed && reason.trim() === '' ? t('settle.reasonNeeded') : undefined}
          />
        </div>
        {value === 'DK' ? (
          <TextInput
            label={t('checklist.whomToAsk')}
            help={t('checklist.whomHelp')}
            value={draft.whomToAsk ?? whomOffered(consolidated)}
            onChange={(whomToAsk) => change({ whomToAsk })}
          />
        ) : null}
        <KeptEvidence
          context={context}
          consolidated={consolidated}
          draft={draft}
          onChange={(evidenceIds) => change({ evidenceIds })}
        />
      </div>
      <div className="agreement-side">
        {isLevel(value) ? (
          <RadioGroup
            className="grade-choice"
            value={draft.grade ?? offeredGrade(value, consolidated.answers)}
            onChange={(chosen) => change({ grade: GRADES.find((each) => each === chosen) ?? null })}
            isDisabled={context.isReadOnly}
          >
            <Label className="field-label">{t('settle.grade')}</Label>
            <div className="segments">
              {GRADES.map((grade) => (
                <Radio key={grade} value={grade} className="segment" aria-label={`${grade}: ${t(`grade.${grade}`)}`}>
                  {grade}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        ) : null}
        <AgreedByFields context={context} consolidated={consolidated} draft={draft} change={change} isTried={isTried} />
      </div>
    </fieldset>
  );
}
