import { describe, expect, it } from 'vitest';
import { assessmentSetup } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { noteIds } from '#tests/fixtures/founding-note.ts';
import { frameworkCopy, loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const lists = (): Promise<Companion> => openTestCore().call('frameworks.companion', { language: 'en' });

it('gives every entry of every list a key of its own, a name and what it means', async () => {
  for (const [name, entries] of Object.entries(await lists())) {
    const keys = entries.map(({ key }) => key);
    expect(new Set(keys).size, name).toBe(keys.length);
    expect(
      entries.filter((entry) => entry.name.trim() === '' || entry.description.trim() === ''),
      name,
    ).toEqual([]);
  }
});

it('lists every obstacle and condition of the founding note, each obstacle with its place', async () => {
  const { obstacles, conditions, places, roles } = await lists();
  const wanted = (pattern: RegExp) => noteIds.filter((id) => pattern.test(id));
  expect(obstacles.map(({ id }) => id)).toEqual(wanted(/^X[ROW]\d+$/));
  expect(conditions.map(({ id }) => id)).toEqual(wanted(/^CC\d$/));
  expect(places.map(({ key }) => key)).toEqual(['residence', 'origin', 'own-ranks']);
  expect(roles.map(({ key }) => key)).toEqual(['enterprise-and-finance', 'social-projects', 'policy-advocacy']);
  const letter = { residence: 'R', origin: 'O', 'own-ranks': 'W' };
  expect(obstacles.filter(({ id, place }) => id[1] !== letter[place as keyof typeof letter])).toEqual([]);
});

it('asks the ten screening questions in their order, each with its direction', async () => {
  const { screeningQuestions } = await lists();
  expect(screeningQuestions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(screeningQuestions.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  expect(screeningQuestions.map(({ direction }) => direction)).toEqual([
    ...Array(3).fill('policy-to-migration'),
    'both',
    'policy-to-migration',
    ...Array(2).fill('migration-to-policy'),
    ...Array(3).fill('both'),
  ]);
});

it('describes the whole scale and all nodes of the matrix', async () => {
  const { matrixScale, matrixNodes } = await lists();
  expect(matrixScale.map(({ value }) => value)).toEqual([3, 2, 1, 0, -1, -2, -3]);
  expect(matrixNodes.map(({ id }) => id)).toEqual(['LAB', 'TRA', 'EDU', 'HSP', 'ENV', 'MIG']);
});

it('has the twelve channels, seventeen groups, three kinds of actor and about 25 key figures', async () => {
  const { channels, groups, actorTypes, figures, units } = await lists();
  expect(channels).toHaveLength(12);
  expect(groups).toHaveLength(17);
  expect(actorTypes.map(({ key }) => key)).toEqual(['government', 'civil-society', 'private-sector']);
  expect(figures).toHaveLength(25);
  expect(new Set(figures.map(({ unit }) => unit))).toEqual(new Set(units.map(({ key }) => key)));
});

it('explains exactly the kinds of planning instrument that an assessment can have', async () => {
  const kinds = assessmentSetup.shape.instrument.shape.kind.options;
  expect((await lists()).planningInstruments.map(({ key }) => key)).toEqual(kinds);
});

it('keeps the reviews of the founding note as history, and names those of today', async () => {
  const { entryPoints } = await lists();
  const of = (period: string) => entryPoints.filter((each) => each.period === period).map(({ key }) => key);
  expect(of('history')).toEqual(['high-level-dialogue-2013', 'post-2015-agenda']);
  expect(of('today')).toEqual([
    'sdg-voluntary-national-review',
    'international-migration-review-forum',
    'regional-migration-review',
  ]);
});

it('cites the three tools that the founding note names', async () => {
  const { tools } = await lists();
  expect(tools.map(({ id, source }) => [id, source])).toEqual([
    ['L1', 'L1'],
    ['L2', 'L2'],
    ['L3', 'L3'],
  ]);
});

describe('a fault in the lists is named with its file and line', () => {
  const faultsOf = (folder: string): string[] => {
    try {
      loadFolder(folder).texts('en');
      return [];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return String(error.values.faults).split('\n');
    }
  };
  it.each([
    ['companion.yaml', 'key: origin-tax,', 'key: origin-property,', 'origin-property: this key stands twice'],
    ['companion.yaml', 'id: XO2, place: origin', 'id: XO2, place: nowhere', 'origin-tax place: nowhere is not known'],
    [
      'companion.yaml',
      'key: population, unit: people',
      'key: population, unit: ships',
      'population unit: ships is not known',
    ],
    ['companion.yaml', 'id: XO2,', 'id: XO99,', 'origin-tax id: XO99 is not known'],
    ['sources.yaml', 'sheets: [stakeholders]', 'sheets: [partners]', 'P6 sheets: partners is not known'],
  ])('%s: %s as %s', (file, from, to, why) => {
    const { folder, change } = frameworkCopy();
    const line = change(file, from, to);
    const faults = faultsOf(folder);
    expect(faults[0]).toContain(`${file}:${line} `);
    expect(faults[0]).toContain(why);
  });
  it('words that are missing, and words for nothing', () => {
    const { folder, change } = frameworkCopy();
    const line = change('en.yaml', '    population:\n', '    populace:\n');
    expect(faultsOf(folder)).toEqual([
      expect.stringMatching(/^en\.yaml:\d+ population: words are missing under “companion\.figures”$/),
      `en.yaml:${line} populace: this is not in companion.yaml`,
    ]);
  });
});

it('is part of what a framework is known by', () => {
  const { folder, change } = frameworkCopy();
  change('companion.yaml', 'value: 3', 'value: 2');
  const shipped = loadFolder(shippedFolder).pin.hash;
  expect(loadFolder(folder).pin.hash).not.toBe(shipped);
});
