import { marked, type Token, type TokensList } from 'marked';
import { plainText } from './plain-text.ts';

/** A page of the guide: its title, and what it says. */
export interface GuidePage {
  readonly id: string;
  readonly title: string;
  readonly tokens: TokensList;
}

/** The page that has no name in the address. */
const FIRST = 'README';
/** The order of the contents. A file that is missing here is not shown. */
const ORDER = [
  FIRST,
  'officials',
  'consultants',
  'trainers',
  'coordinators',
  'it-officers',
  'method',
  'keys',
  'executive-brief',
  'templates',
  'command-line',
];

const FILES: Readonly<Record<string, string>> = import.meta.glob('../../../docs/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Addresses of the pictures in docs/pictures. They are files of their own, which a page loads when it is shown. */
const PICTURES: Readonly<Record<string, string>> = import.meta.glob('../../../docs/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a picture that a page names lies within the program. */
export const pictureAddress = (href: string): string | undefined => PICTURES[href.replace('../', '../../../docs/')];

/** The files of docs/guide, as they were when the program was built. */
export const GUIDE_PAGES: readonly GuidePage[] = ORDER.map((id) => {
  const tokens = marked.lexer(FILES[`../../../docs/guide/${id}.md`] ?? '');
  return { id, title: titleOf(tokens) ?? id, tokens };
});

function titleOf(tokens: readonly Token[]): string | undefined {
  const title = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  return title && plainText(title);
}

/** The name of a heading in an address, as it is on the pages of a repository. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The address of a page within the program, or of a heading on it. */
export const guidePlace = (page: string, heading = ''): string => {
  if (heading !== '') return `/guide/${page}/${heading}`;
  return page === FIRST ? '/guide' : `/guide/${page}`;
};

/** Where a link in a page leads within the program; none where it leads to what only the source has. */
export function placeOfLink(href: string, page: string): string | undefined {
  if (/\/en\.yaml$/.test(href)) return '/framework/glossary';
  const { to = page, heading = '' } = /^(?:(?<to>[\w-]+)\.md)?(?:#(?<heading>.+))?$/.exec(href)?.groups ?? { to: '' };
  return GUIDE_PAGES.some(({ id }) => id === to) ? guidePlace(to, heading) : undefined;
}
