import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { LIBRARY_FILE } from '#main/core/core.ts';
import { indexedWords } from '#shared/search/words.ts';
import { alternate } from '../alternate.ts';
import { type Line, lineOf } from '../line.ts';
import type { Measure } from '../measure.ts';
import { aFolder, openBenchCore } from '../open-core.ts';
import { saveAnswers } from '../save-answers.ts';

/** A common word, the beginning of one, two together, a rare one, and one that is nowhere. */
const SEARCHES = ['survey', 'prov', 'survey return', 'Balimsul', 'xylophone'];

/** The folded words of every comment in a table of their own, newest first when read backwards: what a plain scan reads. */
function foldedTexts(libraryFile: string): BetterSqlite3.Database {
  const source = new BetterSqlite3(libraryFile, { readonly: true });
  const plain = new BetterSqlite3(join(aFolder(), 'plain.sqlite'));
  plain.exec('CREATE TABLE folded (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT');
  const insert = plain.prepare<[string]>('INSERT INTO folded (words) VALUES (?)');
  const texts = source
    .prepare<[], { after: string }>(
      `SELECT coalesce(after_json ->> 'comment', '') || ' ' || coalesce(after_json ->> 'whomToAsk', '') || ' ' || coalesce(after_json ->> 'reason', '') AS after
       FROM change WHERE record LIKE 'answer/%' ORDER BY sequence`,
    )
    .iterate();
  plain.transaction(() => {
    for (const { after } of texts) insert.run(indexedWords([after]));
  })();
  source.close();
  return plain;
}

/** First hits through dispatch, against reading every folded text and looking for the words in it. */
export const search: Measure = {
  name: 'search',
  run: async ({ large, times }) => {
    const folder = large();
    const plain = foldedTexts(join(folder, LIBRARY_FILE));
    const core = openBenchCore(folder);
    const lines: Line[] = [];
    for (const wanted of SEARCHES) {
      const pieces = indexedWords([wanted]).split(' ');
      const scan = plain.prepare(
        `SELECT id FROM folded WHERE ${pieces.map(() => 'instr(words, ?) > 0').join(' AND ')} ORDER BY id DESC`,
      );
      const pair = await alternate(times(20), {
        measured: () => core.call('search.find', { search: wanted, assessmentId: null, language: 'en', from: 0 }),
        yardstick: () => scan.all(...pieces).slice(0, 50),
      });
      lines.push(lineOf(pair, { work: `first 50 hits of a search (“${wanted}”)`, against: 'plain scan', goal: 0.2 }));
    }
    plain.close();
    const {
      assessments: [only],
    } = await core.call('assessments.page', { from: 0 });
    if (!only) throw new Error('The library is empty');
    const stop = core.keepHouse();
    const saving = await saveAnswers(core, only.id, { times: times(3_000), where: ' with 5,000 assessments' });
    stop();
    core.close();
    return [...lines, ...saving];
  },
};
