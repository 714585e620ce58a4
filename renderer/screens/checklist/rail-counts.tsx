import type { ChecklistFilter } from '#shared/results/checklist-filters.ts';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { UsedFilter } from './use-checklist-filter.ts';

/** Four different things, and what else is looked at before a report; each narrows the checklist to itself. */
const LINES = [
  ['unanswered', 'unanswered', 'not-answered'],
  ['dont-know', 'dontKnow', 'dont-know'],
  ['not-applicable', 'notApplicable', 'not-applicable'],
  ['flagged', 'flagged', 'flag'],
  ['to-confirm', 'toConfirm', 'carried-over'],
  ['without-source', 'withoutSource', 'document'],
] as const satisfies readonly (readonly [ChecklistFilter, string, SignName])[];

export function RailCounts({ filter: { lists, only, choose } }: { filter: UsedFilter }) {
  const { t } = useTranslate();
  const countOf = (name: ChecklistFilter) => lists.get(name)?.length ?? 0;
  // Most assessments have nothing to confirm, and then it is no question.
  const isShown = (name: ChecklistFilter) => name !== 'to-confirm' || countOf(name) > 0;
  return (
    <ul className="rail-counts num" aria-label={t('filter.counts')}>
      {LINES.filter(([name]) => isShown(name)).map(([name, word, sign]) => (
        <li key={name}>
          <button
            type="button"
            className="tool"
            aria-pressed={only === name}
            onClick={() => choose(only === name ? null : name)}
          >
            <Icon name={sign} />
            {t(`progress.${word}`, { count: countOf(name) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
