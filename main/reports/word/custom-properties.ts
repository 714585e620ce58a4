import { strFromU8, strToU8 } from 'fflate';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const NAMESPACES =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The parts of a package that change when it is to bear our properties; those of the template's own give way. */
export function customProperties(
  parts: Readonly<Record<string, Uint8Array>>,
  properties: Readonly<Record<string, string>>,
): Record<string, Uint8Array> {
  const lines = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  const custom = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties ${NAMESPACES}>${lines.join('')}</Properties>`;
  if (parts[PART] !== undefined) return { [PART]: strToU8(custom) };
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const types = text('[Content_Types].xml').replace(
    '</Types>',
    `<Override PartName="/${PART}" ContentType="${TYPE}"/></Types>`,
  );
  const relations = text('_rels/.rels').replace(
    '</Relationships>',
    `<Relationship Id="rIdMainstay" Type="${RELATION}" Target="${PART}"/></Relationships>`,
  );
  return { [PART]: strToU8(custom), '[Content_Types].xml': strToU8(types), '_rels/.rels': strToU8(relations) };
}
