import { expect, it } from 'vitest';
import { noteQuestionsSection } from '#main/reports/sections/note-questions.ts';
import { NOTE_ROUTE } from '#shared/workshop/note-route.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { t } from './lines.ts';

it('names every question of the founding note in its order with the sections that answer it, in two hours', async () => {
  const { elements } = await openTestCore().call('frameworks.show', { language: 'en' });
  const [title, , table] = noteQuestionsSection({ noteElements: elements }, t);
  expect(title).toMatchObject({ text: 'Answers to the founding note’s questions' });
  const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
  expect(rows.map(([number]) => number)).toEqual(
    ['A', 'B'].flatMap((session) => [1, 2, 3, 4].map((question) => `2.${session} (${question})`)),
  );
  expect(rows[0]?.slice(1)).toEqual([elements.find(({ id }) => id === 'QA1')?.text, t('reports.section.obstacles')]);
  // Opening and closing of the workshop's path take the other ten of its two hours.
  expect(NOTE_ROUTE.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(110);
});

it('says nothing where a framework does not rest on the founding note', () => {
  expect(noteQuestionsSection({ noteElements: [] }, t)).toEqual([]);
});
