import type { Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { targetId } from '../framework/use-target.ts';
import { placeOfLink, slugOf } from './guide-pages.ts';
import { GuidePicture } from './guide-picture.tsx';
import { plainText } from './plain-text.ts';

/** What a page of the guide says, as elements. HTML in it is left out, comments too: nothing is ever set as markup. */
export const Markdown = ({ tokens, page }: { tokens: readonly Token[]; page: string }): ReactNode =>
  createElement(Fragment, null, ...tokens.map((token) => createElement(Piece, { token, page })));

const Inside = ({ token, page }: { token: Token; page: string }) =>
  'tokens' in token && token.tokens ? <Markdown tokens={token.tokens} page={page} /> : plainText(token);

/** A picture that stands for itself, not within a sentence. */
const isPicture = (token: Token) =>
  'tokens' in token && token.tokens?.length === 1 && token.tokens[0]?.type === 'image';

function Piece({ token, page }: { token: Token; page: string }): ReactNode {
  const inside = <Inside token={token} page={page} />;
  switch (token.type) {
    case 'heading':
      return createElement(
        `h${token.depth}`,
        { id: targetId(slugOf(plainText(token))), tabIndex: -1, className: 'guide-heading' },
        inside,
      );
    case 'paragraph':
      return isPicture(token) ? inside : <p>{inside}</p>;
    case 'image':
      return <GuidePicture href={String(token.href)} alt={plainText(token)} />;
    case 'strong':
      return <b>{inside}</b>;
    case 'em':
      return <em>{inside}</em>;
    case 'codespan':
      return <code>{plainText(token)}</code>;
    case 'code':
      return (
        <pre>
          <code>{plainText(token)}</code>
        </pre>
      );
    case 'link':
      return <GuideLink href={String(token.href)} page={page} text={inside} />;
    case 'list':
      return <List list={token as Tokens.List} page={page} />; // The token's type says which it is.
    case 'table':
      return <Table table={token as Tokens.Table} page={page} />; // As above.
    case 'html':
    case 'space':
    case 'hr':
      return null;
    default:
      return inside;
  }
}

function GuideLink({ href, page, text }: { href: string; page: string; text: ReactNode }) {
  const place = placeOfLink(href, page);
  return place === undefined ? text : <Link to={place}>{text}</Link>;
}

const List = ({ list, page }: { list: Tokens.List; page: string }) =>
  createElement(
    list.ordered ? 'ol' : 'ul',
    null,
    ...list.items.map(({ tokens }) => createElement('li', null, createElement(Markdown, { tokens, page }))),
  );

function Table({ table: { header, rows }, page }: { table: Tokens.Table; page: string }) {
  const cells = (row: readonly Tokens.TableCell[], tag: 'th' | 'td') =>
    createElement(
      'tr',
      null,
      ...row.map(({ tokens }) => createElement(tag, null, createElement(Markdown, { tokens, page }))),
    );
  return (
    <div className="guide-table">
      <table>
        <thead>{cells(header, 'th')}</thead>
        {createElement('tbody', null, ...rows.map((row) => cells(row, 'td')))}
      </table>
    </div>
  );
}
