import { citationLine } from '#shared/assessment/citation-line.ts';
import type { EvidenceId } from '#shared/assessment/ids.ts';
import { evidenceOffered, evidenceToChooseFrom } from '#shared/results/agreement.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { Consolidated } from './queue-choice.ts';
import type { AgreementDraft } from './use-agreement-draft.ts';

/** Which of the bodies' documents the agreed value rests on; offered are those of the bodies that gave it. */
export function KeptEvidence({
  context,
  consolidated,
  draft: { value, evidenceIds },
  onChange,
}: {
  context: AssessmentContext;
  consolidated: Consolidated;
  draft: AgreementDraft;
  onChange: (evidenceIds: readonly EvidenceId[]) => void;
}) {
  const { t } = useTranslate();
  const { data: evidence = [] } = useOperation('evidence.list', { assessmentId: context.assessment.id });
  const ids = evidenceToChooseFrom(consolidated);
  if (value === null || ids.length === 0) return null;
  const kept = evidenceIds ?? evidenceOffered(consolidated, value);
  return (
    <fieldset className="kept-evidence">
      <legend className="field-label">{t('settle.evidenceKept')}</legend>
      {ids.map((id) => {
        const found = evidence.find((each) => each.id === id);
        return found ? (
          <CheckField
            key={id}
            label={citationLine(found, (page) => t('evidence.page', { page }))}
            isSelected={kept.includes(id)}
            onChange={(isOn) => onChange(ids.filter((each) => (each === id ? isOn : kept.includes(each))))}
          />
        ) : null;
      })}
    </fieldset>
  );
}
