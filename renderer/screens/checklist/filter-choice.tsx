import type { ChecklistFilter } from '#shared/results/checklist-filters.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import './filter.css';
import type { UsedFilter } from './use-checklist-filter.ts';

/** Where the key L leads. */
export const FILTER_ID = 'show-only';

/** Narrows the checklist to what is open, flagged, to settle …, each with how many there are. */
export function FilterChoice({
  filter: { only, isWhole, lists, choose, setWhole },
  context: { respondent, respondents },
  of,
}: {
  filter: UsedFilter;
  context: AssessmentContext;
  /** Indicators of the assessment. */
  of: number;
}) {
  const { t } = useTranslate();
  const options: { id: ChecklistFilter | 'all'; name: string }[] = [
    { id: 'all', name: t('filter.all', { count: of }) },
    ...[...lists].map(([id, { length }]) => ({
      id,
      name: t('filter.option', { name: t(`filter.name.${id}`), count: length }),
    })),
  ];
  return (
    <div className="filter-choice">
      <ChoiceField
        id={FILTER_ID}
        label={t('filter.label')}
        isLabelHidden
        value={only ?? 'all'}
        options={options}
        onChange={(chosen) => choose(chosen === 'all' ? null : chosen)}
      />
      {only !== null && respondent && respondents.length > 1 ? (
        <CheckField label={t('filter.whole')} isSelected={isWhole} onChange={setWhole} />
      ) : null}
    </div>
  );
}
