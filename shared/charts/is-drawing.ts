/** All that our charts are made of. */
const ELEMENTS: readonly string[] = [
  'svg',
  'g',
  'defs',
  'pattern',
  'marker',
  'rect',
  'circle',
  'line',
  'path',
  'polyline',
  'text',
  'tspan',
];

const TAG = /<\/?([^\s/>]*)([^>]*)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Whether a text is a drawing of shapes and words alone: nothing in it runs, is fetched, or is read from a disk. */
export function isDrawing(text: string): boolean {
  return (
    text.startsWith('<svg ') &&
    text.endsWith('</svg>') &&
    [...text.matchAll(TAG)].every(([, name = '', attributes = '']) => ELEMENTS.includes(name) && isPlain(attributes))
  );
}

const isPlain = (attributes: string): boolean =>
  // What is not written as our charts write it cannot be looked into.
  /^\s*\/?$/.test(attributes.replace(ATTRIBUTE, '')) &&
  [...attributes.matchAll(ATTRIBUTE)].every(
    ([, name = '', value = '']) =>
      name === 'aria-label' || !(/href$|^style$|^on/i.test(name) || /url\((?!#)|var\(/.test(value)),
  );
