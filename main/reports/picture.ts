import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Picture } from './blocks.ts';
import { printable } from './word/printable.ts';

const FONT_FILES = [
  'Carlito_400Regular.ttf',
  'Carlito_700Bold.ttf',
  'IBMPlexSansArabic_400Regular.ttf',
  'IBMPlexSansArabic_600SemiBold.ttf',
];

/** Dots per CSS pixel: sharp on paper (288 dpi) and still small. */
const SCALE = 3;

/** Draws a chart as a PNG with the program's own fonts, so that it looks the same on every machine. */
export const pictureOf = (chart: ReactElement, resourcesFolder: string): Picture =>
  drawnPicture(renderToStaticMarkup(chart), resourcesFolder, { scale: SCALE });

/** The same of a chart that comes as an SVG; `scale` is in dots per CSS pixel, and without a `ground` the paper shows through. */
export function drawnPicture(
  svg: string,
  resourcesFolder: string,
  { scale, ground }: { readonly scale: number; readonly ground?: string },
): Picture {
  const drawing = new Resvg(printable(svg), {
    font: {
      fontFiles: FONT_FILES.map((file) => join(resourcesFolder, 'fonts', file)),
      loadSystemFonts: false,
      defaultFontFamily: 'Carlito',
    },
    ...(ground === undefined ? {} : { background: ground }),
    fitTo: { mode: 'zoom', value: scale },
  });
  return { png: drawing.render().asPng(), width: drawing.width, height: drawing.height };
}
