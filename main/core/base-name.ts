const LONGEST = 200;
const LONGEST_ENDING = 10;

/** Characters that no document can print, and the marks that turn the reading direction: with them a name can look as if it ended otherwise. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A file's own name, without folders and unseen characters, at most 200 characters long with its ending kept. */
export function baseName(name: string): string {
  const seen = name.toWellFormed().replace(UNSEEN, '');
  const own = seen.split(/[\\/]/).at(-1)?.trim() ?? '';
  if (/^\.*$/.test(own)) return 'file';
  if (own.length <= LONGEST) return own;
  const ending = /\.[^.]+$/.exec(own)?.[0] ?? '';
  const kept = ending.length <= LONGEST_ENDING ? ending : '';
  return `${own.slice(0, LONGEST - kept.length)}${kept}`.toWellFormed();
}
