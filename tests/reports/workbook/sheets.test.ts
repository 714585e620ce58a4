import { describe, expect, it } from 'vitest';
import { continueRows } from '#main/reports/excel/continue-rows.ts';
import { day, text } from '#main/reports/excel/sheet.ts';
import { allAnswersSheet } from '#main/reports/excel/sheets/all-answers.ts';
import { answersSheet } from '#main/reports/excel/sheets/answers.ts';
import { byMinistrySheet } from '#main/reports/excel/sheets/by-ministry.ts';
import { listsSheet } from '#main/reports/excel/sheets/lists.ts';
import { readMeSheet } from '#main/reports/excel/sheets/read-me.ts';
import { scoresSheet } from '#main/reports/excel/sheets/scores.ts';
import { aModulePart, anAnswerLine, anIndicatorLine, plainRow, respondents, t } from './a-model.ts';

const AGREED = {
  raw: 3,
  grade: 'A',
  by: 'Planning',
  date: '',
  agreedAt: '2025-06-20T14:00:00.000Z',
  reason: 'Read together.',
  whomToAsk: 'Finance',
  sources: [],
  documents: [],
  links: [],
} as const;

describe('the sheet Answers', () => {
  it('has the columns A to S of the framework, in its order', () => {
    const { columns } = answersSheet({ modules: [aModulePart([anIndicatorLine()])] }, t);
    expect(columns.slice(0, 19).map(({ label }) => label)).toEqual([
      ...[
        'Id',
        'Module',
        'Stage',
        'Direction',
        'Critical',
        'Indicator',
        'Answer',
        'Weight',
        'Evidence',
        'Evidence note',
      ],
      ...['Source', 'Ministry', 'Role', 'Date', 'Comment', 'Points', 'AnsW', 'AppW', 'ConfW'],
    ]);
  });

  it('writes an only answer with its body, formulas and tags', () => {
    const sheet = answersSheet({ modules: [aModulePart([anIndicatorLine()])] }, t);
    expect(plainRow(sheet, 0)).toEqual([
      'LAB-01',
      'LAB',
      'SIT',
      'M→P',
      'Critical',
      'The diagnosis covers departure and return.',
      2,
      3,
      'B',
      'Partly documented, or two bodies agree',
      'Survey, Statistics Office, 2024, p. 4\nhttps://example.org/survey',
      'Labour',
      'planning unit',
      '2025-05-28',
      'A pilot runs.',
      '=IF(ISNUMBER(G2),G2*H2,0) → 6',
      '=IF(ISNUMBER(G2),H2,0) → 3',
      '=IF(G2="NA",0,H2) → 3',
      '=IF(ISNUMBER(G2),H2*IF(I2="A",1,IF(I2="B",0.6,IF(I2="C",0.3,0))),0) → 1.8',
      'SDG 8.5; SDG 17.18;',
      'GCM 1;',
    ]);
  });

  it('says who agreed on a value, why, and whom to ask', () => {
    const sheet = answersSheet({ modules: [aModulePart([anIndicatorLine({ from: 'agreed', agreed: AGREED })])] }, t);
    expect(plainRow(sheet, 0).slice(11, 15)).toEqual([
      'Planning',
      null,
      '2025-06-20',
      'Read together.\nWhom to ask: Finance',
    ]);
  });

  it('cites the evidence kept with what was agreed, and that of all answers where none was kept', () => {
    const sourceOf = (sources: readonly string[]) => {
      const line = anIndicatorLine({ from: 'agreed', agreed: { ...AGREED, sources } });
      return plainRow(answersSheet({ modules: [aModulePart([line])] }, t), 0)[10];
    };
    expect(sourceOf(['Plan, 2024, p. 41'])).toBe('Plan, 2024, p. 41');
    expect(sourceOf([])).toBe('Survey, Statistics Office, 2024, p. 4\nhttps://example.org/survey');
  });

  it('calls a proposed value proposed and leaves its date empty', () => {
    const sheet = answersSheet(
      {
        modules: [
          aModulePart([
            anIndicatorLine({
              from: 'proposed',
              basis: 'Proposed, not agreed yet',
              answers: [anAnswerLine(), anAnswerLine({ respondent: 'Unions' })],
            }),
          ]),
        ],
      },
      t,
    );
    expect(plainRow(sheet, 0).slice(11, 15)).toEqual([
      'Proposed, not agreed yet',
      null,
      null,
      'From 2 answers; see sheet All answers.',
    ]);
  });

  it('counts nothing for does not apply, and weight alone for don’t know', () => {
    const lines = [
      anIndicatorLine({ raw: 'NA', grade: null }),
      anIndicatorLine({ id: 'LAB-02', raw: 'DK', grade: null }),
    ];
    const sheet = answersSheet({ modules: [aModulePart(lines)] }, t);
    const cached = (row: number) =>
      plainRow(sheet, row)
        .slice(15, 19)
        .map((cell) => String(cell).split(' → ')[1]);
    expect([plainRow(sheet, 0)[6], plainRow(sheet, 1)[6]]).toEqual(['NA', 'DK']);
    expect(cached(0)).toEqual(['0', '0', '0', '0']);
    expect(cached(1)).toEqual(['0', '0', '3', '0']);
  });

  it('gives the three inputs a list and a name over every row', () => {
    const { lists } = answersSheet(
      { modules: [aModulePart([anIndicatorLine(), anIndicatorLine({ id: 'LAB-02' })])] },
      t,
    );
    expect(lists.map(({ name, values, area }) => [name, values.join(), area.columns[0], area.rows])).toEqual([
      ['AnswerInput', '0,1,2,3,4,NA,DK', 7, [2, 3]],
      ['WeightInput', '1,2,3,4,5', 8, [2, 3]],
      ['EvidenceInput', 'A,B,C', 9, [2, 3]],
    ]);
  });

  it('names the reason where a module was not assessed', () => {
    const sheet = answersSheet(
      { modules: [aModulePart([anIndicatorLine({ raw: 'NA', from: 'none' })], 'Done elsewhere')] },
      t,
    );
    expect(plainRow(sheet, 0).slice(11, 15)).toEqual([
      'Not assessed',
      null,
      null,
      'Module not assessed: Done elsewhere',
    ]);
  });
});

describe('the sheet All answers', () => {
  it('has a row for each answer, also of what the short form leaves out', () => {
    const outside = anIndicatorLine({
      id: 'LAB-09',
      isInUse: false,
      from: 'none',
      agreed: AGREED,
      answers: [anAnswerLine({ raw: null, grade: null, isFlagged: true, sources: [], documents: [], links: [] })],
    });
    const na = anAnswerLine({
      respondent: 'Unions',
      raw: 'NA',
      grade: null,
      reason: 'No such trade.',
      sources: [],
      documents: [],
      links: [],
    });
    const sheet = allAnswersSheet(
      { modules: [aModulePart([anIndicatorLine({ answers: [na] })])], setAside: [outside] },
      t,
    );
    expect(sheet.rows.map((_, row) => plainRow(sheet, row))).toEqual([
      [
        'LAB-01',
        'Unions',
        'planning unit',
        '2025-05-28',
        'NA',
        null,
        'A pilot runs.',
        null,
        null,
        'No such trade.',
        null,
        null,
        null,
      ],
      [
        'LAB-09',
        'Labour',
        'planning unit',
        '2025-05-28',
        null,
        null,
        'A pilot runs.',
        null,
        null,
        null,
        null,
        'Flagged',
        'Not in the short form: not counted',
      ],
      [
        'LAB-09',
        'Agreed by Planning',
        null,
        '2025-06-20',
        3,
        'A',
        'Read together.',
        'Document or data seen and cited',
        null,
        null,
        'Finance',
        null,
        'Not in the short form: not counted',
      ],
    ]);
  });

  it('goes on in the next row where a text is longer than a cell holds', () => {
    const rows = continueRows([text('LAB-01'), text('Labour'), day('2025-05-28'), text('abcde😀fghijk')], 2, 6);
    expect(rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)))).toEqual([
      ['LAB-01', 'Labour', 'day', 'abcde'],
      ['LAB-01', 'Labour', 'blank', '😀fghi'],
      ['LAB-01', 'Labour', 'blank', 'jk'],
    ]);
  });
});

it('the sheet By ministry sets the answers side by side and says why to settle', () => {
  const answers = [
    anAnswerLine({ raw: 0, grade: 'A' }),
    anAnswerLine({ respondent: 'Trade unions', raw: 3, grade: 'A' }),
  ];
  const proposed = { raw: 0, label: '0 Absent, grade A' } as const;
  const open = anIndicatorLine({ answers, proposed, from: 'proposed', raw: 0, basis: 'Proposed, not agreed yet' });
  const settled = anIndicatorLine({
    id: 'LAB-02',
    answers,
    proposed,
    agreed: AGREED,
    lead: 'Labour',
    from: 'agreed',
    raw: 3,
    basis: 'Agreed by Planning',
  });
  const sheet = byMinistrySheet({ modules: [aModulePart([open, settled])], respondents }, t);
  expect(sheet.columns.map(({ label }) => label)).toEqual([
    'Id',
    'Indicator',
    'Labour',
    'Trade unions',
    'Proposed',
    'Counted value',
    'How it came about',
    'Range',
    'Settle?',
    'Reason for what was agreed',
    'Lead body',
  ]);
  expect(plainRow(sheet, 0).slice(2)).toEqual([
    0,
    3,
    0,
    0,
    'Proposed, not agreed yet',
    3,
    'Levels differ by 2 or more; Two answers with grade A differ',
    null,
    null,
  ]);
  expect(plainRow(sheet, 1).slice(2)).toEqual([0, 3, 0, 3, 'Agreed by Planning', 3, null, 'Read together.', 'Labour']);
});

describe('the sheet Scores', () => {
  const lines = [1, 2, 3, 4, 2].map((raw, index) =>
    anIndicatorLine({ id: `LAB-0${index + 1}`, raw: raw as 1 | 2 | 3 | 4, weight: 1 }),
  );
  const module = aModulePart(lines);
  const total = {
    raw: { score: null, low: null, high: null, rating: null, ratedModules: [], lowest: null },
    score: '',
    range: '',
    rating: 'Withheld',
    lowest: '',
    withheld: true,
  };
  const sheet = scoresSheet(
    {
      modules: [module],
      total,
      byStage: [{ id: 'SIT', label: 'Situation', score: '60', raw: 60, n: 5, applicable: 5 }],
      byDirection: [],
      bySdg: [{ id: '8.5', label: 'Work', score: '', raw: null, n: 2, applicable: 2 }],
      byGcm: [],
    },
    t,
  );

  it('computes a module from the rows of Answers that carry its code', () => {
    const row = plainRow(sheet, 0);
    const own = "'Answers'!$B$2:$B$6,$A2";
    expect(row[12]).toBe(
      `=IF(SUMIFS('Answers'!$Q$2:$Q$6,${own})=0,"",100*SUMIFS('Answers'!$P$2:$P$6,${own})/(4*SUMIFS('Answers'!$Q$2:$Q$6,${own}))) → 60`,
    );
    expect(row[2]).toBe(`=IF(OR(M2="",D2<60,COUNTIFS(${own},'Answers'!$Q$2:$Q$6,">0")<5),"",M2) → 60`);
    expect(row[10]).toBe(`=COUNTIFS(${own},'Answers'!$Q$2:$Q$6,">0") → 5`);
  });

  it('rounds confidence to whole tenths, since Excel’s sums of 0.6 and 0.3 are not exact', () => {
    expect(plainRow(sheet, 0)[6]).toContain("100*ROUND(10*SUMIFS('Answers'!$S$2:$S$6,'Answers'!$B$2:$B$6,$A2),0)/(10*");
  });

  it('withholds the total below seven in ten', () => {
    expect(plainRow(sheet, 3)[2]).toBe(
      '=IF(AND(COUNT($C$2:$C$2)>0,10*COUNT($C$2:$C$2)>=7*COUNTIF($L$2:$L$2,">0")),SUM($C$2:$C$2)/COUNT($C$2:$C$2),"") → ',
    );
  });

  it('finds a tag by its whole code, and leaves its score empty under three answers', () => {
    const rows = sheet.rows.map((_, index) => plainRow(sheet, index));
    const index = rows.findIndex(([code]) => code === 'SDG 8.5');
    const carries = `ISNUMBER(FIND($A${index + 2}&";",'Answers'!$T$2:$T$6))`;
    expect(rows[index]?.[2]).toBe(
      `=IF(K${index + 2}<3,"",100*SUMPRODUCT(${carries}*'Answers'!$P$2:$P$6)/(4*SUMPRODUCT(${carries}*'Answers'!$Q$2:$Q$6))) → `,
    );
    expect(rows[index]?.[10]).toBe(`=SUMPRODUCT(${carries}*('Answers'!$Q$2:$Q$6>0)) → 2`);
  });
});

it('the sheet Lists holds grade values, bands, tags, respondents and sources', () => {
  const sheet = listsSheet(
    {
      modules: [aModulePart([anIndicatorLine()])],
      byStage: [],
      byDirection: [],
      bySdg: [{ id: '8.5', label: 'Decent work', score: '', raw: null, n: 0, applicable: 1 }],
      byGcm: [],
      respondents,
      documents: [
        {
          line: 'Survey, 2024',
          link: 'https://example.org',
          attached: 'Attached: survey.pdf',
          pages: [
            { page: 'p. 4', indicators: ['LAB-01', 'LAB-02'], figures: [] },
            { page: '', indicators: [], figures: ['Unemployment'] },
          ],
        },
      ],
    },
    t,
  );
  const rows = sheet.rows.map((_, row) => plainRow(sheet, row));
  expect(rows).toContainEqual(['Evidence grade', 'B', 'Partly documented, or two bodies agree', null, 0.6]);
  expect(rows).toContainEqual(['Rating', 3, 'Established', 'Score from 50 to under 75', 50]);
  expect(rows).toContainEqual(['SDG target', 'SDG 8.5', 'Decent work', null, null]);
  expect(rows).toContainEqual(['Who answered', 2, 'Trade unions', 'Civil society. Labour market', 1]);
  expect(rows).toContainEqual([
    'Source',
    1,
    'Survey, 2024',
    'https://example.org\np. 4: LAB-01, LAB-02\nUnemployment\nAttached: survey.pdf',
    null,
  ]);
});

it('the sheet Read me says what is open, where the sheets are, and from which framework', () => {
  const sheet = readMeSheet(
    {
      title: 'Ombreda, Round 1',
      place: 'Ombreda',
      round: 'Round 1',
      roundDate: '20 June 2025',
      level: 'National',
      instrument: 'PRSP III',
      roles: '',
      form: 'Short form',
      isShortForm: true,
      isDraft: true,
      draft: ['The round is still open.', '2 indicators are not answered.'],
      madeAt: '2030-01-02T03:04:05.000Z',
      frameworkLine: 'Framework mainstay-1',
      appLine: 'Made with Mainstay',
      finding: 'Too early to say.',
      rounds: null,
      policies: [],
      matrices: [],
      plan: {
        actors: [],
        costs: [],
        rawCosts: [],
        resultRows: [],
        benchmarks: [],
        priority: null,
        entryPoints: [],
        practices: [],
        stakeholders: [],
        missingPartners: '',
        gaps: [],
      },
      context: { figures: [], chapters: [], chapterCounts: [], grid: [], conditions: [] },
    },
    t,
  );
  const rows = sheet.rows.map((_, row) => plainRow(sheet, row));
  expect(rows[0]).toEqual(['Ombreda, Round 1']);
  expect(rows).toContainEqual(['This is a draft', 'The round is still open.']);
  expect(rows).toContainEqual([null, '2 indicators are not answered.']);
  expect(rows).toContainEqual(['Framework', 'Framework mainstay-1']);
  expect(rows).toContainEqual(['Made on', '2030-01-02']);
  expect(rows).toContainEqual([
    'Form',
    'Short form. The short form asks fewer indicators; its figures rest on those alone.',
  ]);
  expect(sheet.rows.flat().flatMap((cell) => (cell.kind === 'link' ? [cell.sheet] : []))).toEqual([
    'Answers',
    'All answers',
    'By ministry',
    'Scores',
    'Lists',
  ]);
});
