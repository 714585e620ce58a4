import type { Token, Tokens } from 'marked';

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isList = (token: Token): token is Tokens.List => token.type === 'list';

/** What a piece of Markdown says, without its marks. Comments and HTML say nothing. */
export function plainText(token: Token): string {
  if (token.type === 'html') return '';
  if (isTable(token))
    return [token.header, ...token.rows]
      .map((row) => row.map(({ tokens }) => tokens.map(plainText).join('')).join(' '))
      .join(' ');
  if (isList(token)) return token.items.map((item) => item.tokens.map(plainText).join(' ')).join(' ');
  if ('tokens' in token && token.tokens) return token.tokens.map(plainText).join('');
  return 'text' in token ? token.text : ' ';
}
