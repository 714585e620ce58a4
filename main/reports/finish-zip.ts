import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest date a zip can carry; written in local time by the library, hence the same digits everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/**
 * The same input gives the same file: relationship ids and bookmarks count in order of appearance, both dates of
 * the properties are `now`, entries are sorted and carry a fixed date. For Word and Excel files alike.
 */
export function finishZip(bytes: Uint8Array, now: string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (name.endsWith('.rels')) renumberRelationships(parts, name);
  }
  const body = parts['word/document.xml'];
  if (body) parts['word/document.xml'] = strToU8(withBookmarksInOrder(strFromU8(body)));
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(withDates(strFromU8(core), now));
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const content = parts[name];
    if (content) sorted[name] = [content, { mtime: FIXED_DATE, level: 6 }];
  }
  return zipSync(sorted);
}

function withDates(xml: string, now: string): string {
  const seconds = `${now.slice(0, 19)}Z`;
  return xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, (_all, open: string) => `${open}${seconds}`);
}

/** Where bookmarks of the contents are named: attributes and field codes, never what people wrote. */
const BOOKMARK_NAME = /(w:(?:name|anchor)="|<w:instrText xml:space="preserve">PAGEREF )(_Toc\d+)/g;
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g;

/** The Word library goes on counting bookmarks from one document to the next. */
function withBookmarksInOrder(xml: string): string {
  const names = counter((place) => `_Toc${place}`);
  const ids = counter(String);
  return xml
    .replace(BOOKMARK_NAME, (_all, open: string, name: string) => open + names(name))
    .replace(BOOKMARK_ID, (_all, open: string, id: string) => open + ids(id));
}

/** Gives each name its place in order of first appearance, from 1. */
function counter(write: (place: number) => string): (name: string) => string {
  const places = new Map<string, string>();
  return (name) => {
    const known = places.get(name) ?? write(places.size + 1);
    places.set(name, known);
    return known;
  };
}

const RELATIONSHIP = /<Relationship\s[^>]*?(?:\/>|><\/Relationship>)/g;
const idOf = (relationship: string): string => /\bId="([^"]*)"/.exec(relationship)?.[1] ?? '';

/** Libraries invent ids for links; the order in which a part uses them does not change. */
function renumberRelationships(parts: Record<string, Uint8Array>, relsName: string): void {
  const rels = strFromU8(parts[relsName] ?? new Uint8Array());
  const relationships = rels.match(RELATIONSHIP) ?? [];
  const partName = relsName.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const part = parts[partName];
  const xml = part ? strFromU8(part) : '';
  const known = new Set(relationships.map(idOf));
  const used = [...xml.matchAll(/\br:[a-zA-Z]+="([^"]*)"/g)].flatMap(([, id]) =>
    id !== undefined && known.has(id) ? [id] : [],
  );
  const order = [...new Set([...used, ...relationships.map(idOf)])];
  const newId = new Map(order.map((id, index) => [id, `rId${index + 1}`]));
  const rename = (id: string) => newId.get(id) ?? id;
  const renamed = relationships
    .map((each) => ({ id: rename(idOf(each)), text: each.replace(/\bId="[^"]*"/, `Id="${rename(idOf(each))}"`) }))
    .sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
  let next = 0;
  parts[relsName] = strToU8(rels.replace(RELATIONSHIP, () => renamed[next++]?.text ?? ''));
  if (part)
    parts[partName] = strToU8(
      xml.replace(/(\br:[a-zA-Z]+=")([^"]*)"/g, (_all, open: string, id: string) => `${open}${rename(id)}"`),
    );
}
