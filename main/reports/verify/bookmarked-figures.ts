import { attributesOf, tokensOf } from './xml-tokens.ts';

/** Figures that one document can hold; a crafted one could open bookmarks without end. */
const MOST_OPEN = 200;

/** What a person reads in each bookmark of a figure, as it stands after every change that was accepted or is proposed: what is struck out does not count. */
export function bookmarkedFigures(xml: string): (readonly [name: string, words: string])[] {
  const figures: (readonly [string, string])[] = [];
  const open = new Map<string, { readonly name: string; words: string }>();
  const say = (words: string) => {
    for (const figure of open.values()) figure.words += words;
  };
  let isText = false;
  let struck = 0;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'text') {
      if (isText && struck === 0) say(token.text);
      continue;
    }
    const { kind, name, tag } = token;
    if (name === 't') isText = kind === 'open';
    else if (name === 'del' || name === 'moveFrom') struck += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if ((name === 'br' || name === 'cr') && struck === 0) say('\n');
    else if (name === 'tab' && kind === 'empty' && struck === 0 && !/ w:pos=/.test(tag)) say('\t');
    else if (name === 'bookmarkStart') {
      const { id = '', name: bookmark = '' } = attributesOf(tag);
      if (/^f_/i.test(bookmark) && open.size < MOST_OPEN) open.set(id, { name: bookmark, words: '' });
    } else if (name === 'bookmarkEnd') {
      const { id = '' } = attributesOf(tag);
      const figure = open.get(id);
      if (figure) figures.push([figure.name, figure.words]);
      open.delete(id);
    }
  }
  return figures;
}
