import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
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
    t('compare.panelNote', { count: comparison.indicators.filter(({ isInPanel }) => isInPanel).length }),
    comparison.reweighted.length > 0
      ? t('compare.reweighted', { count: comparison.reweighted.length, list: comparison.reweighted.join(', ') })
      : '',
    baseline.form !== assessment.form ? t('compare.otherForm') : '',
    baseline.framework.version !== assessment.framework.version
      ? t('compare.otherVersion', { before: baseline.framework.version, after: assessment.framework.version })
      : '',
    baseline.status === 'in-bin' ? t('compare.inBin', { title: titleOf(baseline) }) : '',
  ].filter(Boolean);
  return (
    <ul className="comparison-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
