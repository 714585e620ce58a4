import { expect, it } from 'vitest';
import { allAnswersSection } from '#main/reports/sections/all-answers.ts';
import { disagreementsSection } from '#main/reports/sections/disagreements.ts';
import { methodSection } from '#main/reports/sections/method.ts';
import { plainBlocks } from '#tests/helpers/plain-blocks.ts';
import { aModule, anAnswer, anIndicator, t } from './lines.ts';

const settled = anIndicator({
  basis: 'Agreed by Planning',
  from: 'agreed',
  lead: 'Ministry of Labour',
  proposed: { raw: 1, label: '1 Recognised, grade A' },
  agreed: {
    raw: 2,
    grade: 'B',
    by: 'Planning',
    date: '20 June 2025',
    agreedAt: '2025-06-20T14:00:00.000Z',
    reason: 'Both read page 41.',
    whomToAsk: 'Nurses’ Council',
    sources: ['Plan, 2024, p. 41'],
    documents: ['Plan, 2024'],
    links: [],
  },
  answers: [anAnswer({ raw: 3 }), anAnswer({ respondent: 'Unions', raw: 1, grade: 'A' })],
});
const modules = [aModule({ indicators: [settled] })];

it('prints beside the agreed value what was proposed, why it is so, who leads, and the evidence kept', () => {
  const blocks = plainBlocks(allAnswersSection({ modules, setAside: [] }, t));
  expect(blocks[4]).toMatchObject({
    rows: [
      {
        lines: [
          { text: '2 Started, grade B' },
          { text: 'Agreed by Planning on 20 June 2025' },
          { label: 'The answers proposed:', text: '1 Recognised, grade A' },
          { label: 'Reason:', text: 'Both read page 41.' },
          { label: 'Whom to ask:', text: 'Nurses’ Council' },
          { label: 'Evidence kept:', text: 'Plan, 2024, p. 41' },
          { label: 'Proposed step:' },
        ],
      },
      { term: 'Ministry of Labour', under: ['Lead body', '28 May 2025'] },
      { term: 'Unions', under: ['28 May 2025'] },
    ],
  });
});

it('does not repeat evidence that the answers cite anyway', () => {
  const cites = { ...settled, answers: [anAnswer({ sources: ['Plan, 2024, p. 41'] })] };
  const text = JSON.stringify(
    plainBlocks(allAnswersSection({ modules: [aModule({ indicators: [cites] })], setAside: [] }, t)),
  );
  expect(text).not.toContain('Evidence kept');
});

it('says nothing of a proposal that was accepted', () => {
  const accepted = { ...settled, proposed: { raw: 2, label: '2 Started, grade B' } as const };
  const text = JSON.stringify(
    plainBlocks(allAnswersSection({ modules: [aModule({ indicators: [accepted] })], setAside: [] }, t)),
  );
  expect(text).not.toContain('The answers proposed');
});

it('tells the outcome of a difference with reason, whom to ask and what had been proposed', () => {
  expect(plainBlocks(disagreementsSection({ modules }, t))[2]).toMatchObject({
    rows: [
      [
        {},
        {},
        {
          text: [
            'Agreed: 2 Started, grade B, by Planning on 20 June 2025',
            'Both read page 41.',
            'Whom to ask: Nurses’ Council',
            'The answers proposed 1 Recognised, grade A.',
          ].join('\n'),
        },
      ],
    ],
  });
});

it('says in the method that the lead body’s answer is proposed, where that rule is on', () => {
  const model = { place: 'Ombreda', instrument: '', isShortForm: false, respondents: [], gcmNotCovered: [] };
  const said = (hasLeadRule: boolean) => JSON.stringify(plainBlocks(methodSection({ ...model, hasLeadRule }, t)));
  expect(said(true)).toContain('its answer is proposed instead of the lower median');
  expect(said(false)).not.toContain('its answer is proposed instead of the lower median');
});
