/** Longest name that Excel takes. */
const LONGEST = 31;

/** A sheet's name as Excel takes it, whatever signs a translation uses. */
export const sheetName = (words: string): string =>
  words
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, LONGEST)
    .trim();
