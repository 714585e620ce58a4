import { findFolded, folded } from '#shared/i18n/folded.ts';
import { GUIDE_PAGES, type GuidePage, slugOf } from './guide-pages.ts';
import { plainText } from './plain-text.ts';

/** A part of a page, from one heading to the next. */
interface GuidePart {
  readonly page: GuidePage;
  readonly heading: string;
  readonly slug: string;
  readonly text: string;
}

export interface GuideHit extends GuidePart {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters shown on each side of what was found. */
const AROUND = 70;

function partsOf(page: GuidePage): GuidePart[] {
  const parts: GuidePart[] = [];
  for (const token of page.tokens) {
    const heading = token.type === 'heading' ? plainText(token) : undefined;
    const last = parts.at(-1);
    if (heading !== undefined) parts.push({ page, heading, slug: slugOf(heading), text: '' });
    else if (last) parts[parts.length - 1] = { ...last, text: `${last.text} ${plainText(token)}`.trim() };
  }
  return parts;
}

const PARTS = GUIDE_PAGES.flatMap(partsOf);

/** The parts that hold all words of a search, whatever their case and accents; those named so come first. */
export function searchGuide(search: string): readonly GuideHit[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const [first] = wanted;
  if (first === undefined) return [];
  const holdsAll = (text: string) => wanted.every((word) => folded(text).includes(word));
  const hits = PARTS.filter(({ heading, text }) => holdsAll(`${heading} ${text}`));
  return [...hits.filter(({ heading }) => holdsAll(heading)), ...hits.filter(({ heading }) => !holdsAll(heading))].map(
    (part) => ({ ...part, ...around(part.text, first) }),
  );
}

function around(text: string, word: string) {
  const found = findFolded(text, word) ?? { start: 0, end: 0 };
  const from = found.start <= AROUND ? 0 : text.indexOf(' ', found.start - AROUND) + 1;
  const to = text.length - found.end <= AROUND ? text.length : text.lastIndexOf(' ', found.end + AROUND);
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, found.start)}`,
    match: text.slice(found.start, found.end),
    after: `${text.slice(found.end, Math.max(to, found.end))}${to < text.length ? ' …' : ''}`,
  };
}
