import { describe, expect, it } from 'vitest';
import { column, definitions, heading, labelled, list, note, paragraph, table } from '#main/reports/blocks.ts';
import { numbered } from '#main/reports/outline.ts';
import { allAnswersSection } from '#main/reports/sections/all-answers.ts';
import { gcmSection, sdgSection, stagesSection } from '#main/reports/sections/by-tag.ts';
import { colophonSection } from '#main/reports/sections/colophon.ts';
import { coverSection } from '#main/reports/sections/cover.ts';
import { disagreementsSection } from '#main/reports/sections/disagreements.ts';
import { dontKnowSection } from '#main/reports/sections/dont-know.ts';
import { methodSection } from '#main/reports/sections/method.ts';
import { moduleSection } from '#main/reports/sections/module-part.ts';
import { notApplicableSection } from '#main/reports/sections/not-applicable.ts';
import { chartInWords, overviewSection } from '#main/reports/sections/overview.ts';
import { redFlagsSection } from '#main/reports/sections/red-flags.ts';
import { sourcesSection } from '#main/reports/sections/sources.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { aModule, anAnswer, anIndicator, t, unrated } from './lines.ts';

const moduleWith = (...indicators: ReturnType<typeof anIndicator>[]) => ({
  modules: [aModule({ indicators })],
  setAside: [],
});
const agreed = (parts: { reason?: string; whomToAsk?: string; sources?: string[] } = {}) => ({
  raw: 2 as const,
  grade: 'B' as const,
  by: 'Planning',
  date: '20 June 2025',
  agreedAt: '2025-06-20T14:00:00.000Z',
  reason: '',
  whomToAsk: '',
  sources: [] as string[],
  documents: [],
  links: [],
  ...parts,
});

const COVER = {
  masthead: null,
  place: 'Ombreda',
  round: 'Round 1',
  roundDate: '20 June 2025',
  level: 'National',
  instrument: 'PRSP III',
  roles: '',
  form: 'Full form',
  isDraft: false,
  draft: [] as string[],
  limits: [] as string[],
  madeOn: '2 January 2030',
  frameworkLine: 'Framework mainstay-1',
  appLine: 'Made with Mainstay',
  respondents: [],
  finding: 'It has begun.',
};

describe('the cover', () => {
  it('says place, status and finding, and leaves out what is not known', () => {
    const fact = (term: string, text: string) => ({ term, under: [], lines: [{ text, tone: 'plain' as const }] });
    expect(plainBlocks(coverSection(COVER, { hasSummary: true, missing: [] }, t)).slice(0, 5)).toEqual([
      paragraph('Ombreda', 'title'),
      paragraph('Annex on migration and development', 'subtitle'),
      paragraph('It has begun.', 'finding'),
      definitions(
        [
          fact('Round', 'Round 1, dated 20 June 2025'),
          fact('Level', 'National'),
          fact('Planning instrument', 'PRSP III'),
          fact('Form', 'Full form'),
          fact('Bodies taking part', '0'),
          fact('Made on', '2 January 2030'),
        ],
        0.3,
      ),
      note('Framework mainstay-1. Made with Mainstay.'),
    ]);
  });

  it('says DRAFT and why', () => {
    const blocks = coverSection(
      { ...COVER, isDraft: true, draft: ['The round is still open.'] },
      { hasSummary: true, missing: ['context'] },
      t,
    );
    expect(blocks).toContainEqual(paragraph('DRAFT', 'draft'));
    expect(blocks).toContainEqual(paragraph('This is a draft:'));
    expect(blocks).toContainEqual(list([{ text: 'The round is still open.' }]));
  });
});

describe('the cover of a chosen edition', () => {
  it('of a final report says what is left open without the mark', () => {
    const blocks = coverSection(
      { ...COVER, draft: ['2 indicators are not answered.'] },
      { hasSummary: false, missing: ['context', 'practices'] },
      t,
    );
    const said = JSON.stringify(blocks);
    expect(said).not.toContain('DRAFT');
    expect(blocks).toContainEqual(paragraph('What is left open:'));
    expect(said).not.toContain('It has begun.');
    expect(said).toContain('Not part of this edition: Migration context; Good practices and tools.');
  });
});

describe('purpose and method', () => {
  const respondents = [{ name: 'Labour', kind: 'Ministry', modules: 'All modules', answered: 7 }];
  const model = {
    place: 'Ombreda',
    instrument: 'PRSP III',
    isShortForm: false,
    hasLeadRule: false,
    respondents,
    gcmNotCovered: [{ id: '8', label: 'Saving lives' }],
  };

  it('lists who answered', () => {
    expect(plainBlocks(methodSection(model, t)).at(-1)).toEqual(
      table(
        'Bodies that answered',
        [column('Body', 0.28), column('Kind', 0.15), column('Modules', 0.46), column('Answers', 0.11, 'end')],
        [[{ text: 'Labour', tone: 'strong' }, 'Ministry', 'All modules', '7']],
        { name: 'bodies' },
      ),
    );
  });

  it('says that bands are a convention, and what is not covered', () => {
    const said = JSON.stringify(plainBlocks(methodSection(model, t)));
    expect(said).toContain('The bands are a convention');
    expect(said).toContain('carried by no indicator of the checklist: 8 Saving lives.');
    expect(said).not.toContain('The short form was used');
    expect(JSON.stringify(plainBlocks(methodSection({ ...model, isShortForm: true }, t)))).toContain(
      'The short form was used',
    );
  });
});

describe('the overview', () => {
  const total = {
    raw: { score: 50, low: 40, high: 60, rating: 'established' as const, ratedModules: [], lowest: null },
    score: '50',
    range: '40 to 60',
    rating: 'Established',
    lowest: 'Health',
    withheld: false,
  };
  const chart = { png: new Uint8Array(), width: 10, height: 10 };

  it('prints score, range, coverage, confidence, rating with marks, and red flags of each module', () => {
    const modules = [aModule(), aModule({ id: 'TRA', short: 'Trade', figures: unrated(2, 10) })];
    const blocks = plainBlocks(
      overviewSection({ finding: 'Begun.', total, modules, proposedCount: 2, rounds: null }, chart, t),
    );
    expect(blocks[2]).toEqual(
      paragraph(
        'Over all rated modules the score is 50, Established; open indicators could move it anywhere from 40 to 60. The lowest rated module is Health. 2 values are proposed and not agreed yet. The figures of each module are in Results by module.',
      ),
    );
    const last = blocks.at(-1);
    const rows = last?.kind === 'table' ? last.rows.map((row) => row.map(({ text }) => text)) : [];
    expect(rows).toEqual([
      ['LAB  Labour market', '50', '40 to 60', '80 %', '60', 'Established · Not firm', ''],
      ['TRA  Trade', '', '40 to 60', '80 %', '60', 'Not enough information', ''],
      ['All rated (0 of 2)', '50', '40 to 60', '', '', 'Established', ''],
    ]);
  });

  it('says the chart in words', () => {
    const modules = [
      aModule(),
      aModule({ name: 'Trade', figures: unrated(2, 10) }),
      aModule({ name: 'Data', figures: unrated(0, 0) }),
    ];
    expect(chartInWords({ modules }, t)).toBe(
      'Bar chart on an axis from 0 to 100. Labour market and employment: 50, range 40 to 60, Established; Trade: Not enough information, range 40 to 60; Data: not assessed.',
    );
  });
});

describe('one module', () => {
  it('shows strengths, gaps from the most urgent, red flags, and the two directions apart', () => {
    const indicators = [
      anIndicator({ id: 'LAB-01', raw: 3, value: '3 Working', step: '', direction: 'Policy acts on migration' }),
      anIndicator({ id: 'LAB-02', raw: 2, value: '2 Started', direction: 'Migration acts on policy' }),
      anIndicator({
        id: 'LAB-03',
        raw: 0,
        value: '0 Absent',
        isRedFlag: true,
        step: 'Begin.',
        direction: 'Policy acts on migration',
      }),
      anIndicator({ id: 'LAB-04', raw: 'DK', value: 'Don’t know', direction: 'Migration acts on policy' }),
    ];
    expect(plainBlocks(moduleSection(aModule({ indicators }), t))).toEqual([
      heading(2, 'Labour market and employment (LAB)', true),
      paragraph('Checks labour policy.', 'marks'),
      paragraph(
        'Score 50 (40 to 60), Established, Not firm. 8 of 10 applicable indicators are answered with a level (coverage 80 %); confidence 60. Red flag: LAB-03.',
      ),
      heading(3, 'Strengths'),
      list([{ label: 'LAB-01', text: 'The diagnosis names migration. (3 Working, grade B)' }]),
      table(
        'Labour market and employment: gaps and proposed steps',
        [column('Indicator', 0.42), column('Level', 0.13), column('Proposed step', 0.45)],
        [
          ['LAB-03  The diagnosis names migration.', { text: '0 Absent\nRed flag', tone: 'harm' }, 'Begin.'],
          ['LAB-02  The diagnosis names migration.', '2 Started', 'Extend it.'],
        ],
      ),
      heading(3, 'In both directions'),
      list([
        { label: 'Policy acts on migration:', text: 'LAB-01: 3; LAB-03: 0' },
        { label: 'Migration acts on policy:', text: 'LAB-02: 2; LAB-04: Don’t know' },
      ]),
    ]);
  });

  it('gives the reason of a module that was left out, and nothing else', () => {
    expect(plainBlocks(moduleSection(aModule({ notAssessedReason: 'No mandate.', isArea: false }), t))).toEqual([
      heading(2, 'Labour market and employment (LAB)'),
      paragraph('Checks labour policy.', 'marks'),
      paragraph('This module was not assessed. Reason: No mandate.'),
    ]);
  });

  it('does not call a module without answers free of gaps', () => {
    const blocks = plainBlocks(
      moduleSection(aModule({ figures: unrated(0, 10), indicators: [anIndicator({ raw: null })] }), t),
    );
    expect(blocks.at(-1)).toEqual(
      paragraph(
        'None of the 10 applicable indicators is answered with a level yet; the score could lie anywhere from 0 to 100.',
      ),
    );
  });

  it('says when there is no strength', () => {
    expect(plainBlocks(moduleSection(aModule({ indicators: [anIndicator()] }), t))).toContainEqual(
      labelled('Strengths:', 'No indicator reaches level 3 yet.'),
    );
  });
});

describe('results by tag', () => {
  const line = (id: string, label: string, raw: number | null) => ({
    id,
    label,
    raw,
    score: raw === null ? 'Too few answers' : String(raw),
    n: 2,
    applicable: 4,
  });

  it('gives stages and directions a table each', () => {
    expect(
      plainBlocks(stagesSection({ byStage: [line('SIT', 'Situation analysis', 30)], byDirection: [] }, t))[2],
    ).toEqual(
      table(
        'Results by stage of the policy cycle',
        [column('Stage', 0.5), column('Score', 0.25, 'end'), column('Answered', 0.25, 'end')],
        [['Situation analysis', { text: '30', tone: 'strong' }, '2 of 4']],
        { name: 'stage' },
      ),
    );
  });

  it('withholds the score of a target with too few answers', () => {
    expect(plainBlocks(sdgSection({ bySdg: [line('8.5', 'Decent work', null)] }, t))[1]).toMatchObject({
      rows: [
        [{ text: '8.5' }, { text: 'Decent work' }, { text: 'Too few answers', tone: 'quiet' }, { text: '2 of 4' }],
      ],
    });
    expect(plainBlocks(gcmSection({ byGcm: [line('1', 'Data', 50)] }, t))[1]).toMatchObject({
      caption: 'Results by objective of the Global Compact',
    });
  });
});

describe('red flags', () => {
  it('stand with level and first step', () => {
    const flag = anIndicator({ raw: 0, value: '0 Absent', step: 'Begin.' });
    expect(plainBlocks(redFlagsSection({ redFlags: [flag] }, t)).slice(1)).toEqual([
      paragraph('1 critical indicator stands at level 0 or 1. It is the first to look at, whatever the score.'),
      table(
        'Red flags and first steps',
        [column('Indicator', 0.42), column('Level', 0.14), column('First step', 0.44)],
        [['LAB-01  The diagnosis names migration.', { text: '0 Absent', tone: 'harm' }, 'Begin.']],
        { name: 'red-flags' },
      ),
    ]);
  });

  it('are said to be none', () => {
    expect(plainBlocks(redFlagsSection({ redFlags: [] }, t))[1]).toEqual(
      paragraph('No critical indicator stands at level 0 or 1.'),
    );
  });
});

describe('all answers', () => {
  const said = anAnswer({
    role: 'head of planning',
    comment: 'Only in the capital.',
    sources: ['Plan, 2024, p. 3', 'Survey'],
    isFlagged: true,
  });

  it('show who said what, on what ground, and what was agreed by whom and why', () => {
    const indicator = anIndicator({
      isCritical: true,
      weight: 2,
      agreed: agreed({ reason: 'The decree covers it.' }),
      answers: [said],
    });
    expect(plainBlocks(allAnswersSection(moduleWith(indicator), t)).slice(2)).toEqual([
      heading(3, 'LAB-01  The diagnosis names migration.'),
      paragraph('Situation analysis · Both ways · Critical · Weight 2 · SDG 8.5 · GCM 1', 'marks'),
      definitions([
        {
          term: 'Value that counts',
          under: [],
          lines: [
            { text: '2 Started, grade B', tone: 'strong' },
            { text: 'Agreed by Planning on 20 June 2025', tone: 'quiet' },
            { label: 'Reason:', text: 'The decree covers it.', tone: 'plain' },
            { label: 'Proposed step:', text: 'Extend it.', tone: 'plain' },
          ],
        },
        {
          term: 'Ministry of Labour',
          under: ['head of planning', '28 May 2025'],
          lines: [
            { text: '2 Started, grade B', tone: 'strong' },
            { text: 'Only in the capital.', tone: 'plain' },
            { label: 'Sources:', text: 'Plan, 2024, p. 3; Survey', tone: 'quiet' },
            { text: 'Flagged to come back to', tone: 'quiet' },
          ],
        },
      ]),
    ]);
  });

  it('keep what was said on indicators outside the short form', () => {
    const aside = anIndicator({ id: 'LAB-09', isInUse: false, answers: [said] });
    const blocks = plainBlocks(allAnswersSection({ modules: [], setAside: [aside] }, t));
    expect(JSON.stringify(blocks)).toContain('Only in the capital.');
    expect(JSON.stringify(blocks)).toContain('not part of the short form');
    expect(JSON.stringify(blocks)).not.toContain('earlier framework');
  });

  it('keep what was said on indicators of an earlier framework', () => {
    const aside = anIndicator({ id: 'LAB-05', isInUse: false, isEarlier: true, answers: [said] });
    const blocks = JSON.stringify(plainBlocks(allAnswersSection({ modules: [], setAside: [aside] }, t)));
    expect(blocks).toContain('Only in the capital.');
    expect(blocks).toContain('Answered in an earlier framework');
    expect(blocks).not.toContain('short form');
  });
});

describe('what does not apply', () => {
  it('is listed with every reason, and modules left out with theirs', () => {
    const indicator = anIndicator({
      raw: 'NA',
      agreed: agreed({ reason: 'No coast.' }),
      answers: [anAnswer({ raw: 'NA', reason: 'We have no coast.' }), anAnswer({ respondent: 'Chamber' })],
    });
    const modules = [
      aModule({ indicators: [indicator] }),
      aModule({ id: 'ENV', name: 'Environment', notAssessedReason: 'No mandate.' }),
    ];
    const blocks = plainBlocks(notApplicableSection({ modules }, t));
    expect(blocks[2]).toMatchObject({ rows: [[{ text: 'ENV  Environment' }, { text: 'No mandate.' }]] });
    expect(blocks[3]).toMatchObject({
      rows: [
        [
          { text: 'LAB-01  The diagnosis names migration.' },
          { text: 'Ministry of Labour: We have no coast.\nAgreed by Planning: No coast.' },
        ],
      ],
    });
  });

  it('is said to be nothing', () => {
    expect(plainBlocks(notApplicableSection(moduleWith(anIndicator()), t))[1]).toEqual(
      paragraph('Every indicator applies.'),
    );
  });
});

describe('what is not known', () => {
  it('names whom to ask, or that nobody is named', () => {
    const answers = [
      anAnswer({ raw: 'DK', whomToAsk: 'Statistics' }),
      anAnswer({ respondent: 'Unions', raw: 'DK' }),
      anAnswer({ respondent: 'Chamber' }),
    ];
    expect(plainBlocks(dontKnowSection(moduleWith(anIndicator({ answers })), t))[2]).toMatchObject({
      rows: [
        [
          { text: 'LAB-01  The diagnosis names migration.' },
          { text: 'Ministry of Labour: ask Statistics\nUnions: nobody is named yet' },
        ],
      ],
    });
  });
});

describe('where answers differed', () => {
  const far = [
    anAnswer({ raw: 3, value: '3 Working' }),
    anAnswer({ respondent: 'Unions', raw: 1, value: '1 Recognised', grade: 'C' }),
  ];

  it('is listed with the outcome, agreed or proposed', () => {
    const settled = anIndicator({ answers: far, agreed: agreed({ reason: 'Both read it.' }) });
    const open = anIndicator({
      id: 'LAB-02',
      answers: far,
      raw: 1,
      value: '1 Recognised',
      grade: 'C',
      from: 'proposed',
    });
    expect(plainBlocks(disagreementsSection(moduleWith(settled, open), t))[2]).toMatchObject({
      rows: [
        [
          {},
          { text: 'Ministry of Labour: 3 Working, grade B\nUnions: 1 Recognised, grade C' },
          { text: 'Agreed: 2 Started, grade B, by Planning on 20 June 2025\nBoth read it.' },
        ],
        [{}, {}, { text: 'Not agreed yet. Proposed: 1 Recognised, grade C' }],
      ],
    });
  });

  it('counts answers that differ by one level only', () => {
    const near = anIndicator({ answers: [anAnswer({ raw: 2 }), anAnswer({ raw: 1 })] });
    expect(plainBlocks(disagreementsSection(moduleWith(near), t)).slice(1)).toEqual([
      paragraph('No indicator had to be settled.'),
      paragraph('On 1 more indicator answers differ by one level; it is found in the list of all answers.'),
    ]);
  });
});

describe('sources and colophon', () => {
  it('names each document once, with link, pages, indicators and attached file', () => {
    const documents = [
      {
        line: 'Survey, 2024',
        link: 'https://example.org/s',
        attached: 'Attached: survey.pdf',
        pages: [
          { page: 'p. 3', indicators: ['LAB-01', 'LAB-02'], figures: ['Unemployment'] },
          { page: 'p. 9', indicators: [], figures: ['Unemployment', 'Poverty'] },
          { page: '', indicators: [], figures: [] },
        ],
      },
    ];
    expect(plainBlocks(sourcesSection({ documents }, t))).toEqual([
      heading(2, 'Sources'),
      list([
        {
          text: 'Survey, 2024; https://example.org/s; p. 3 (LAB-01, LAB-02; key figure: Unemployment); p. 9 (key figures: Unemployment, Poverty); whole document; Attached: survey.pdf',
        },
      ]),
    ]);
  });

  it('names framework and program', () => {
    expect(
      plainBlocks(
        colophonSection({ frameworkLine: 'F', appLine: 'A', madeOn: '2 January 2030', fingerprint: '1234' }, t),
      ).at(-1),
    ).toEqual(note('F. A. Made on 2 January 2030.'));
  });
});

describe('numbers of headings', () => {
  it('follow the section, and third-level headings have none', () => {
    const blocks = numbered(4, [
      heading(1, 'Results'),
      heading(2, 'All'),
      heading(3, 'Strengths'),
      heading(2, 'Labour'),
    ]);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.number : ''))).toEqual(['4', '4.1', '', '4.2']);
  });
});
