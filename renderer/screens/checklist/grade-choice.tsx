import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { EvidenceGrade } from '#shared/assessment/answer.ts';
import { useTranslate } from '../../use-translate.ts';

const GRADES = ['A', 'B', 'C'] as const satisfies readonly EvidenceGrade[];

/** How sure the answer is; only a level has a grade. */
export function GradeChoice({
  value,
  canAnswer,
  onChoose,
}: {
  value: EvidenceGrade | null;
  canAnswer: boolean;
  onChoose: (grade: EvidenceGrade) => void;
}) {
  const { t } = useTranslate();
  return (
    <RadioGroup
      value={value}
      isDisabled={!canAnswer}
      onChange={(chosen) => {
        const grade = GRADES.find((each) => each === chosen);
        if (grade) onChoose(grade);
      }}
    >
      <Label className="low-title">{t('checklist.howSure')}</Label>
      <div className="grades">
        {GRADES.map((grade) => (
          <Radio key={grade} value={grade} className="grade">
            <b>{grade}</b>
            <span>{t(`grade.${grade}`)}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
