/** Half of an upright A4 page between head and foot, in twentieths of a point, with air for the line to cut along. */
const HALF_PAGE = 6_900;
/** What a line takes, air included, and how many letters it holds: as Calibri and its stand-ins set them. */
const SET = {
  heading: { line: 290, air: 360, letters: 86 },
  question: { line: 240, air: 90, letters: 112 },
  choice: { line: 228, air: 85, letters: 86 },
} as const;
const HANDWRITTEN_LINE = 400;
/** Three labelled lines, and the gaps under two tables. */
const LABELS = 3 * HANDWRITTEN_LINE + 2 * 220;
const LINES = { least: 1, most: 6 } as const;

const heightOf = ({ line, air, letters }: (typeof SET)[keyof typeof SET], text: string): number =>
  air + line * Math.max(1, Math.ceil(text.length / letters));

/** How many empty lines fill a half page under an indicator's texts; where texts are long, at least one, and the form goes over. */
export function linesLeft(texts: {
  readonly heading: string;
  readonly question: string;
  readonly choices: readonly string[];
}): number {
  const used =
    heightOf(SET.heading, texts.heading) +
    heightOf(SET.question, texts.question) +
    texts.choices.reduce((sum, text) => sum + heightOf(SET.choice, text), LABELS);
  return Math.max(LINES.least, Math.min(LINES.most, Math.floor((HALF_PAGE - used) / HANDWRITTEN_LINE)));
}
