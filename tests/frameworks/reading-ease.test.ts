import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinWords } from '#main/frameworks/join-words.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';
import { likeness } from '#tests/helpers/likeness.ts';
import { root } from '#tests/helpers/open-test-core.ts';
import { type Reading, readingOf, syllablesOf } from '#tests/helpers/reading-ease.ts';

const framework = joinWords(loadFolder(shippedFolder), 'en');
const indicators = indicatorsOf(framework);

/**
 * Plain English begins at 60 (Flesch); B1 to B2 readers manage 60 to 70 without help, and a text on coordination and
 * remittances cannot be much easier. Ten years of school are the most a module may ask for.
 */
const HARDEST_ALLOWED = { module: 60, indicator: 55, grade: 10 } as const;
/** Half of the words in common is far from a repetition; the most alike pair of mainstay-1 stands at 0.45. */
const ALIKE = 0.5;

/** What a person reads before answering. */
const textsOf = (indicator: Indicator): string[] => [
  indicator.question,
  indicator.why,
  ...indicator.levels,
  indicator.twoOrThree,
  indicator.firstStep,
  indicator.nextStep,
  ...(indicator.caution ? [indicator.caution.text] : []),
];

const modules = framework.modules.map((module) => ({
  name: `${module.id} ${module.name}`,
  reading: readingOf(module.indicators.flatMap(textsOf)),
}));
const hardest = indicators
  .map((indicator) => ({ name: `${indicator.id} ${indicator.statement}`, reading: readingOf(textsOf(indicator)) }))
  .sort((a, b) => a.reading.ease - b.reading.ease);
const alike = indicators
  .flatMap(({ id, levels }) =>
    levels.flatMap((one, level) =>
      levels
        .map((other, higher) => ({ id, level, higher, one, other, share: likeness(one, other) }))
        .filter(({ higher }) => higher > level),
    ),
  )
  .sort((a, b) => b.share - a.share);

const readingRow = ({ name, reading: { words, ease, grade } }: { name: string; reading: Reading }) =>
  `| ${name} | ${words} | ${ease.toFixed(1)} | ${grade.toFixed(1)} |`;

const listed = `# Reading ease of the framework

Measured on \`${framework.key}-${framework.version}\`, English words, text revision ${framework.revision}, by
\`tests/frameworks/reading-ease.test.ts\`, which also writes this page: \`npx vitest run --project unit tests/frameworks/reading-ease -u\`.

*Ease* is Flesch reading ease: 60 to 70 is plain English. *Grade* is the Flesch–Kincaid grade, in years of school. Measured
are question, reason, the five levels, “2 or 3?”, both steps and the caution. Syllables are counted by rule; how is said in
\`tests/helpers/reading-ease.ts\`. A module must reach ${HARDEST_ALLOWED.module} at a grade of at most ${HARDEST_ALLOWED.grade}, an indicator ${HARDEST_ALLOWED.indicator}: about B1 to B2,
where the official terms of the field are the hard words, and the glossary explains those.

## By module

| Module | Words | Ease | Grade |
|---|---|---|---|
${modules.map(readingRow).join('\n')}

## The ten hardest indicators

| Indicator | Words | Ease | Grade |
|---|---|---|---|
${hardest.slice(0, 10).map(readingRow).join('\n')}

## The fifteen most alike pairs of levels

The greater of two shares: words in common, and words left alone when one text is edited into the other. At ${ALIKE} a pair fails.

| Indicator | Levels | Likeness | The lower one | The higher one |
|---|---|---|---|---|
${alike
  .slice(0, 15)
  .map(
    ({ id, level, higher, one, other, share }) =>
      `| ${id} | ${level}, ${higher} | ${share.toFixed(2)} | ${one} | ${other} |`,
  )
  .join('\n')}
`;

describe('the words are plain', () => {
  it('in every module', () => {
    const hard = modules.filter(
      ({ reading }) => reading.ease < HARDEST_ALLOWED.module || reading.grade > HARDEST_ALLOWED.grade,
    );
    expect(hard.map(readingRow)).toEqual([]);
  });

  it('in every indicator', () => {
    expect(hardest.filter(({ reading }) => reading.ease < HARDEST_ALLOWED.indicator).map(readingRow)).toEqual([]);
  });
});

it('no level of an indicator nearly repeats another', () => {
  expect(alike.filter(({ share }) => share >= ALIKE)).toEqual([]);
});

it('is listed as it is measured', async () => {
  await expect(listed).toMatchFileSnapshot(join(root, 'docs/reading-ease.md'));
});

describe('the measure', () => {
  it('counts syllables by rule', () => {
    const words =
      'migration 3 policy 3 area 3 areas 3 people 2 leave 1 makes 1 named 1 needed 2 countries 2 create 2 table 2 agreed 2 science 2 quiet 2 social 2 diaspora 4 coordination 5 evaluated 5 situation 4 remittances 4 places 2 offices 3 based 1 society 4 being 2 women 2 government 3 whole 1 statement 2 agreement 3 therefore 2 association 5 environment 4';
    const pairs = [...words.matchAll(/(\w+) (\d)/g)].map(([, word = '', count = '']) => [word, Number(count)] as const);
    expect(pairs.length).toBeGreaterThan(30);
    expect(pairs.filter(([word, count]) => syllablesOf(word) !== count)).toEqual([]);
  });

  it('finds short words and sentences easier than long ones', () => {
    const easy = readingOf(['The dog ran home. It was wet.']);
    const hard = readingOf(['Interministerial coordination necessitates institutionalised consultation procedures.']);
    expect(easy.ease).toBeGreaterThan(90);
    expect(hard.ease).toBeLessThan(0);
    expect(hard.grade).toBeGreaterThan(easy.grade);
  });

  it('finds a text that is edited a little nearly the same, and one with other words not', () => {
    expect(likeness('A plan exists and has money.', 'A plan exists and has no money.')).toBeGreaterThan(0.8);
    expect(likeness('money has a plan exists and', 'A plan exists and has money.')).toBe(1);
    expect(likeness('Nobody has begun.', 'All offices work with staff.')).toBe(0);
  });
});
