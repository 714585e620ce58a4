/** Calibri's widths in digits, in classes close enough to tell how many lines a text takes. */
const NARROW = /[ijlI.,:;'’‘|!()[\]`· ]/;
const SLIM = /[frst\-“”"/*]/;
const MEDIUM = /[aceghkvxyz?_]/;
const WIDE = /[mwMW@%—→↔]/;
const CAPITAL = /[\p{Lu}]/u;
const FULL_WIDTH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function characterWidth(character: string): number {
  if (NARROW.test(character)) return 0.49;
  if (SLIM.test(character)) return 0.72;
  if (MEDIUM.test(character)) return 0.92;
  if (WIDE.test(character)) return 1.58;
  if (CAPITAL.test(character)) return 1.2;
  return FULL_WIDTH.test(character) ? 2 : 1.04;
}

const widths = new Map<string, number>();

/** The width of a text on one line, in digits of the same font. */
export function textWidth(words: string): number {
  let sum = 0;
  for (const character of words) {
    const known = widths.get(character) ?? characterWidth(character);
    widths.set(character, known);
    sum += known;
  }
  return sum;
}

/** How many lines a text takes when it is wrapped at a width in digits. */
export function linesAt(words: string, width: number): number {
  return words.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const own = textWidth(word);
    const joined = used === 0 ? own : used + textWidth(' ') + own;
    if (joined <= width) {
      used = joined;
      continue;
    }
    // A word longer than the line is broken inside.
    lines += (used === 0 ? 0 : 1) + Math.floor(own / width);
    used = own % width;
  }
  return lines;
}
