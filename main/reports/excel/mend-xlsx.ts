import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a font in the order that the file format asks for. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const partName = (part: string): string => /^<(\w+)/.exec(part)?.[1] ?? '';

const sortFont = (_font: string, content: string): string => {
  const parts = content.match(/<[^>]+>/g) ?? [];
  return `<font>${parts.sort((a, b) => FONT_ORDER.indexOf(partName(a)) - FONT_ORDER.indexOf(partName(b))).join('')}</font>`;
};

/**
 * Puts right what the library writes otherwise than we need: fonts with their parts in the wrong order, which
 * Microsoft's validator refuses, and row heights as if a person had fixed them, which would stop Excel from fitting
 * a row when its text changes.
 */
export function mendXlsx(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (name === 'xl/styles.xml') parts[name] = strToU8(strFromU8(part).replace(/<font>(.*?)<\/font>/gs, sortFont));
    if (name.startsWith('xl/worksheets/sheet'))
      parts[name] = strToU8(strFromU8(part).replace(/(<row [^>]*) customHeight="1"/g, '$1'));
  }
  // The last step of a report packs the file; packing it here as well would only take time.
  return zipSync(parts, { level: 0 });
}
