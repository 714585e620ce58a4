import { assertSoundZip } from '#main/exchange/read-zip.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';
import { ZIP_LIMITS } from '#main/exchange/zip-limits.ts';
import type { FileFaultCode } from '#shared/exchange/file-fault.ts';

/** A template of any origin, as it is, after it was found to be harmless. Only ever called in a worker. */
export function readTemplate(bytes: Uint8Array, file: string): Uint8Array {
  const refuse = (why: FileFaultCode, where = '') => refusedFile(file, { where, why });
  const entries = assertSoundZip({ bytes, file, limits: ZIP_LIMITS.template });
  const names = new Set(entries.map(({ name }) => name));
  for (const name of NEEDED) if (!names.has(name)) throw refuse('not-a-template');
  for (const { name, read } of entries) {
    if (MACROS.test(name)) throw refuse('has-macros', name);
    if (OBJECTS.test(name)) throw refuse('embeds-objects', name);
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const xml = new TextDecoder().decode(read());
    const why = faultOf(name, xml);
    if (why) throw refuse(why, name);
  }
  return bytes;
}

const NEEDED = ['word/document.xml', 'word/styles.xml', '[Content_Types].xml', '_rels/.rels'];
const MACROS = /vba(project|data)/i;
const OBJECTS = /^word\/(embeddings|activeX)\/|\.bin$/i;

function faultOf(name: string, xml: string): FileFaultCode | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'not-readable';
  if (name === '[Content_Types].xml') {
    if (/macroEnabled/i.test(xml)) return 'has-macros';
    if (!xml.includes('wordprocessingml.document.main+xml')) return 'not-a-template';
  }
  if (name.endsWith('.rels')) return faultOfLinks(xml);
  if (/<w:(object|altChunk|subDoc)\b/.test(xml)) return 'embeds-objects';
  return FETCHING_FIELDS.test(fieldCodesIn(xml)) ? 'links-outside' : undefined;
}

/** Addresses that a person clicks may stay; whatever Word would fetch by itself may not. */
function faultOfLinks(xml: string): FileFaultCode | undefined {
  const links = xml.match(/<Relationship\b[^>]*>/g) ?? [];
  if (links.some((link) => /\/(oleObject|package|control|aFChunk|subDocument)"/.test(link))) return 'embeds-objects';
  const isFetched = (link: string) => /TargetMode\s*=\s*["']External/i.test(link) && !/\/hyperlink"/.test(link);
  return links.some(isFetched) ? 'links-outside' : undefined;
}

const FETCHING_FIELDS = /\b(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|IMPORT|INCLUDE|DATABASE)\b/i;

/** In one piece: Word may cut a code into runs. */
const fieldCodesIn = (xml: string): string =>
  [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)<|w:instr="([^"]*)"/g)]
    .map(([, text, code]) => text ?? ` ${code} `)
    .join('');
