import { readFileSync } from 'node:fs';
import { read, utils } from 'xlsx';
import type { commandLine } from './command-line.ts';
import { temporaryFolder } from './open-test-core.ts';
import { wordParagraphs } from './read-word.ts';

type CommandLine = Pick<ReturnType<typeof commandLine>, 'json'>;

function reported({ json }: CommandLine, id: string, kind: 'annex' | 'workbook'): Uint8Array {
  const out = `${temporaryFolder()}/${kind}`;
  json('report', id, '--kind', kind, '--out', out);
  return new Uint8Array(readFileSync(out));
}

/** Every paragraph of the Word annex as text, those in tables too. */
export const annexText = (cli: CommandLine, id: string): string =>
  wordParagraphs(reported(cli, id, 'annex'))
    .map(({ text }) => text)
    .join('\n');

/** Every row of every sheet of the workbook; the cells separated by bars. */
export const workbookRows = (cli: CommandLine, id: string): string[] => {
  const { Sheets } = read(reported(cli, id, 'workbook'));
  return Object.values(Sheets).flatMap((sheet) =>
    utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '' }).map((cells) => cells.join(' | ')),
  );
};
