/** A piece of XML: a tag, or the text between two. */
type XmlToken =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN = /<!--[\s\S]*?-->|<(?:[^"'<>]|"[^"]*"|'[^']*')*>|[^<]+/g;

/** Reads XML from the start to the end, without document types and without keeping it: entities other than the five and numbers stay as they are written. */
export function* tokensOf(xml: string): Generator<XmlToken> {
  for (const [token] of xml.matchAll(TOKEN)) {
    if (!token.startsWith('<')) yield { kind: 'text', text: unescaped(token) };
    else if (!/^<[!?]/.test(token)) {
      const name = /^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(token)?.[1] ?? '';
      const kind = token.startsWith('</') ? 'close' : token.endsWith('/>') ? 'empty' : 'open';
      yield { kind, name, tag: token };
    }
  }
}

/** The attributes of a tag by their names without prefix. */
export const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (all, name, decimal, hex) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
