import { expect, it } from 'vitest';
import { searchFramework } from '#shared/framework/search-framework.ts';
import { searchRecords } from '#shared/framework/search-records.ts';
import { findFolded } from '#shared/i18n/folded.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const theRecords = async () => {
  const core = openTestCore();
  return searchRecords(
    await core.call('frameworks.show', { language: 'en' }),
    await core.call('frameworks.companion', { language: 'en' }),
  );
};

it('reaches every kind of text, and says where the hit is', async () => {
  const words: readonly (readonly [string, string])[] = [
    ['LAB-07', 'indicator LAB-07: id'],
    ['which job and pay gaps push', 'indicator LAB-02: question'],
    ['national averages hide', 'indicator LAB-02: why'],
    ['without naming a district', 'indicator LAB-02: level'],
    ['good district data', 'indicator LAB-02: twoOrThree'],
    ['Data on job quality', 'indicator LAB-02: evidence'],
    ['a university usually holds', 'indicator LAB-02: found'],
    ['list the five districts', 'indicator LAB-02: firstStep'],
    ['Commission a short survey', 'indicator LAB-02: nextStep'],
    ['no study is at hand', 'indicator LAB-02: caution'],
    ['register of recruiters', 'module LAB: bring'],
    ['which data and when', 'term access-log: definition'],
    ['more opportunities and freedoms', 'element P1: text'],
    ['GFMD 2009 RT 3.1', 'element G9: code'],
    ['Bottom-up Approach', 'source L2: title'],
    ['change jobs, wages', 'list screeningQuestions: question'],
    ['Detention only as a last resort', 'list gcm: title'],
  ];
  const records = await theRecords();
  const found = (search: string) =>
    searchFramework(records, search).map(({ record, field }) => `${record.kind} ${record.id}: ${field}`);
  for (const [search, place] of words) expect(found(search), search).toContain(place);
});

it('folds case and accents, and wants every word in one field', async () => {
  const records = [
    { kind: 'term' as const, id: 'a', title: 'École', texts: [['term', 'École supérieure'] as const] },
    {
      kind: 'term' as const,
      id: 'b',
      title: 'Other',
      texts: [['term', 'école'] as const, ['definition', 'superieure'] as const],
    },
  ];
  expect(searchFramework(records, 'ecole SUPÉRIEURE').map(({ record }) => record.id)).toEqual(['a']);
  expect(searchFramework(records, 'ecole').map(({ match }) => match)).toEqual(['École', 'école']);
});

it('puts hits in names first, and finds nothing for nothing', async () => {
  const records = await theRecords();
  const hits = searchFramework(records, 'remittances');
  const places = hits.map(({ field }) => ['id', 'title', 'term', 'statement'].includes(field));
  expect(places.lastIndexOf(true)).toBeLessThan(places.indexOf(false));
  expect(searchFramework(records, '  ')).toEqual([]);
  expect(searchFramework(records, 'no such words anywhere')).toEqual([]);
});

it('cuts a long text at words around the hit', () => {
  const text = `${'lorem ipsum '.repeat(20)}needle${' dolor sit'.repeat(20)}`;
  const [hit] = searchFramework([{ kind: 'term', id: 'a', title: '', texts: [['definition', text]] }], 'needle');
  expect(hit?.match).toBe('needle');
  expect(hit?.before).toMatch(/^… (lorem|ipsum) /);
  expect(hit?.after).toMatch(/ (dolor|sit) …$/);
  expect(`${hit?.before}${hit?.match}${hit?.after}`.length).toBeLessThan(160);
});

it('keeps positions where folding changes the length of a text', () => {
  const text = 'ﬁne Ångström ünder';
  for (const [wanted, is] of [
    ['fine', 'ﬁne'],
    ['angstrom', 'Ångström'],
    ['under', 'ünder'],
  ] as const) {
    const place = findFolded(text, wanted);
    expect(text.slice(place?.start, place?.end)).toBe(is);
  }
  const decomposed = 'e\u0301cole';
  expect(findFolded(decomposed, 'école')).toEqual({ start: 0, end: decomposed.length });
});
