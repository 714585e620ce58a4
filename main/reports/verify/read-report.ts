import { openZip, type ZipEntry } from '#main/exchange/read-zip.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import { ZIP_LIMITS } from '#main/exchange/zip-limits.ts';
import { bookmarkedFigures } from './bookmarked-figures.ts';
import { namedFigures } from './named-figures.ts';
import { attributesOf, tokensOf } from './xml-tokens.ts';

/** What a report that came back says of itself. */
export interface ReportReading {
  readonly format: 'docx' | 'xlsx';
  /** Our own properties of the file; a cleaned file has none. */
  readonly properties: Readonly<Record<string, string>>;
  /** Those printed in its feet. */
  readonly fingerprints: readonly string[];
  /** By the names of bookmarks, or of cells. */
  readonly figures: readonly (readonly [name: string, words: string])[];
}

/** Reads a report of any origin. Only ever called in a worker: the file may be made to do harm. */
export function readReport(bytes: Uint8Array, file: string): ReportReading {
  const entries = new Map(
    openZip({ bytes, file, limits: ZIP_LIMITS.report }).map((entry) => [entry.name, entry] as const),
  );
  const isWord = entries.has('word/document.xml');
  if (!isWord && !entries.has('xl/workbook.xml')) throw refusedFile(file, { where: '', why: 'not-a-report' });
  const xmlOf = (name: string): string => xmlIn(entries.get(name), file);
  const feet = [...entries.keys()].filter((name) => FEET.test(name)).map(xmlOf);
  return {
    format: isWord ? 'docx' : 'xlsx',
    properties: propertiesIn(xmlOf('docProps/custom.xml')),
    fingerprints: [...new Set(feet.flatMap((xml) => wordsOf(xml).match(/\b[0-9a-f]{64}\b/g) ?? []))],
    figures: isWord ? bookmarkedFigures(xmlOf('word/document.xml')) : namedFigures(bytes, [...entries.values()], file),
  };
}

const FEET = /^word\/footer\d*\.xml$|^xl\/worksheets\/sheet\d+\.xml$/;

/** A part as a text. Office never writes document types; with one, a text could stand for something that is elsewhere. */
function xmlIn(entry: ZipEntry | undefined, file: string): string {
  if (entry === undefined) return '';
  const xml = new TextDecoder().decode(entry.read());
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw refusedFile(file, { where: entry.name, why: 'not-readable' });
  return xml;
}

/** In a foot, its words in one piece; of a sheet, only the foot. */
function wordsOf(xml: string): string {
  const foot = /<oddFooter>([^<]*)<\/oddFooter>/.exec(xml);
  if (foot) return foot[1] ?? '';
  return xml.includes('<w:ftr') ? [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('') : '';
}

function propertiesIn(xml: string): Record<string, string> {
  const properties: Record<string, string> = {};
  let name = '';
  for (const token of tokensOf(xml)) {
    if (token.kind === 'open' && token.name === 'property') name = attributesOf(token.tag).name ?? '';
    else if (token.kind === 'close' && token.name === 'property') name = '';
    else if (token.kind === 'text' && name.startsWith('Mainstay'))
      properties[name] = (properties[name] ?? '') + token.text;
  }
  return properties;
}
