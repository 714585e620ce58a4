import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { comparisonNotes } from '#shared/i18n/comparison-words.ts';
import type { Comparison } from '#shared/results/comparison.ts';
import { useTranslate } from '../../use-translate.ts';

/** What must be known before two rounds are read side by side. */
export function ComparisonNotes({
  comparison,
  baseline,
  assessment,
}: {
  comparison: Comparison;
  baseline: Assessment;
  assessment: Assessment;
}) {
  const { t } = useTranslate();
  const notes = [
    ...comparisonNotes(comparison, baseline, assessment, t),
    ...(baseline.status === 'in-bin' ? [t('compare.inBin', { title: titleOf(baseline) })] : []),
  ];
  return (
    <ul className="comparison-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
