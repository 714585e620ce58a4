/** Where a text can end: before a space, or in a text without any between two whole characters. */
function endBefore(text: string, limit: number): string {
  const head = text.slice(0, limit + 1);
  const space = head.lastIndexOf(' ');
  if (space > limit / 2) return head.slice(0, space);
  let [kept, length] = ['', 0];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (length + segment.length > limit) break;
    kept += segment;
    length += segment.length;
  }
  return kept;
}

/** A text on one line that has at most `limit` characters; a longer one is cut at a word and ends with `more`, such as "… see annex 4.2". */
export function cut(text: string, limit: number, more: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  return `${endBefore(flat, Math.max(0, limit - more.length)).replace(/[\s,;:.…–-]+$/, '')}${more}`;
}
