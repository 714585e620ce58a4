import type { Rooms } from '#main/core/rooms.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { indicatorsInForm } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { searchFramework } from '#shared/framework/search-framework.ts';
import { indicatorRecords, type SearchRecord } from '#shared/framework/search-records.ts';

/** More would leave no room for what people wrote; the framework has a search of its own for all it says. */
const MOST = 12;

const known = new WeakMap<Framework, readonly SearchRecord[]>();

/** What a framework says of its indicators, gathered once: a search comes with every letter that is typed. */
function recordsOf(framework: Framework): readonly SearchRecord[] {
  const records = known.get(framework) ?? indicatorRecords(framework);
  known.set(framework, records);
  return records;
}

/** Indicators whose words hold the search: those that the assessment asks, to be opened there; outside of assessments those of the newest framework, on its page. */
export function findIndicators(
  { frameworks, stores }: Rooms,
  { search, assessmentId, language }: Omit<InputOf<'search.find'>, 'from'>,
): SearchHit[] {
  const own = assessmentId === null ? undefined : stores.assessments.get(assessmentId);
  const pin = own?.framework ?? frameworks.newest();
  if (!frameworks.find(pin)) return [];
  const framework = frameworks.show(pin, language);
  const asked = new Set<string>(indicatorsInForm(framework, own?.form ?? 'full').map(({ id }) => id));
  return searchFramework(recordsOf(framework), search)
    .filter(({ record: { id } }) => asked.has(id))
    .slice(0, MOST)
    .map(({ record: { id, title }, field, ...snippet }) => ({
      group: 'indicators',
      record: `indicator/${id}`,
      label: `${id} ${title}`,
      place: '',
      round: '',
      ...(field === 'id' || field === 'statement' ? { before: '', match: '', after: '' } : snippet),
      address: own ? `/a/${own.id}/checklist/${id}` : `/framework/indicators/${id}`,
    }));
}
