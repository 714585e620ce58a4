import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as texts. */
export const wordParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(content)]] : [],
    ),
  );

export const documentXml = (bytes: Uint8Array): string => wordParts(bytes)['word/document.xml'] ?? '';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? '');

/** The text of one paragraph's XML: breaks as line feeds, tabs as tabs, field codes left out. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:br\/>|<w:tab\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([all, text]) => (all === '<w:br/>' ? '\n' : all === '<w:tab/>' ? '\t' : unescapeXml(text ?? '')))
    .join('');

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly xml: string;
}

/** Every paragraph of the body with its style, those in tables too. */
export const wordParagraphs = (bytes: Uint8Array): WordParagraph[] =>
  (documentXml(bytes).match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs) ?? []).map((xml) => ({
    xml,
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    text: textOf(xml),
  }));
