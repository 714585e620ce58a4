import type { AnswerLine } from '../report-model.ts';
import { CELL_LIMIT } from './cell-text.ts';

/** The sources of some answers, each once, a line each; addresses after them. */
export function sourceText(answers: readonly Pick<AnswerLine, 'sources' | 'links'>[]): string {
  const sources = answers.flatMap((answer) => answer.sources);
  const links = answers.flatMap((answer) => answer.links);
  return [...new Set([...sources, ...links])].join('\n');
}

/** A text that fits a cell: whole lines as long as they fit, then where the others are. */
export function fittingText(words: string, elsewhere: string): string {
  if (words.length <= CELL_LIMIT) return words;
  const room = CELL_LIMIT - elsewhere.length - 1;
  return `${words.slice(0, words.lastIndexOf('\n', room))}\n${elsewhere}`;
}
