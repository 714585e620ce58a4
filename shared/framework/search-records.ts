import type { Companion } from './companion.ts';
import type { Framework } from './framework.ts';

const KINDS = ['indicator', 'module', 'term', 'element', 'source', 'list'] as const;
export type SearchKind = (typeof KINDS)[number];

/** One thing of the framework that can be found, with its texts by the names of their fields. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** The id of the thing; of an entry of a list, the list’s name. */
  readonly id: string;
  readonly title: string;
  readonly texts: readonly (readonly [field: string, text: string])[];
}

/** Everything in a framework that has words: indicators, modules, glossary, founding note, sources and companion lists. */
export const searchRecords = (framework: Framework, companion: Companion): readonly SearchRecord[] => [
  ...indicatorRecords(framework),
  ...framework.modules.map(moduleRecord),
  ...framework.glossary.map(({ id, term, also, definition }) => ({
    kind: 'term' as const,
    id,
    title: term,
    texts: [['term', [term, ...also].join(', ')] as const, ['definition', definition] as const],
  })),
  ...framework.elements.map(({ id, title, text, code }) => ({
    kind: 'element' as const,
    id,
    title,
    texts: [['id', id] as const, ['title', title] as const, ['text', text] as const, ['code', code ?? ''] as const],
  })),
  ...framework.sources.map(({ id, title, publisher, year, note }) => ({
    kind: 'source' as const,
    id,
    title,
    texts: [['title', `${title}, ${publisher}${year ? `, ${year}` : ''}`] as const, ['note', note ?? ''] as const],
  })),
  ...listRecords(framework, companion),
];

/** The indicators alone. */
export const indicatorRecords = ({ modules }: Framework): readonly SearchRecord[] =>
  modules.flatMap(({ indicators }) => indicators.map(indicatorRecord));

function indicatorRecord(indicator: Framework['modules'][number]['indicators'][number]): SearchRecord {
  const { id, statement, question, why, levels, twoOrThree, evidence, found, firstStep, nextStep, caution } = indicator;
  return {
    kind: 'indicator',
    id,
    title: statement,
    texts: [
      ['id', id],
      ['statement', statement],
      ['question', question],
      ['why', why],
      ...levels.map((text) => ['level', text] as const),
      ['twoOrThree', twoOrThree],
      ...evidence.map((text) => ['evidence', text] as const),
      ['found', found],
      ['firstStep', firstStep],
      ['nextStep', nextStep],
      ['caution', caution?.text ?? ''],
    ],
  };
}

const moduleRecord = ({ id, name, short, purpose, looksAt, inTheRoom, bring }: Framework['modules'][number]) => ({
  kind: 'module' as const,
  id,
  title: name,
  texts: [
    ['id', `${id} ${short}`],
    ['title', name],
    ['purpose', purpose],
    ['looksAt', looksAt],
    ['inTheRoom', inTheRoom],
    ['bring', bring],
  ] as const,
});

function listRecords(framework: Framework, companion: Companion): SearchRecord[] {
  const entries = Object.entries(companion).flatMap(([list, each]) =>
    each.map((entry) => ({
      kind: 'list' as const,
      id: list,
      title: entry.name,
      texts: [
        ['title', entry.name],
        ['question', 'question' in entry ? entry.question : ''],
        ['aim', 'aim' in entry ? entry.aim : ''],
        ['meaning', entry.description],
      ] as const,
    })),
  );
  const objectives = Object.entries(framework.gcm).map(([id, title]) => ({
    kind: 'list' as const,
    id: 'gcm',
    title: `${id} ${title}`,
    texts: [['title', title] as const],
  }));
  return [...entries, ...objectives];
}
