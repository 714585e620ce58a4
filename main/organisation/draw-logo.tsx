import { Resvg } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { AppError } from '#shared/contract/refusal.ts';
import { pictureSize } from './picture-size.ts';

/** Sharp on paper at the size of a letterhead, in dots. */
const BOX = { width: 720, height: 240 } as const;
/** A small file can hold a picture of gigabytes: this many dots take 100 MB while they are drawn. */
const MOST_DOTS = 25_000_000;

/** Draws a PNG or JPEG anew, small enough for a letterhead: nothing else of the file, such as where a photograph was taken, goes on. */
export function drawnAnew(bytes: Uint8Array, file: string): { png: Uint8Array; width: number; height: number } {
  const size = pictureSize(bytes);
  if (!size) throw new AppError('logo-not-a-picture', { file });
  if (size.width * size.height > MOST_DOTS)
    throw new AppError('logo-too-many-dots', { file, width: size.width, height: size.height });
  const shrink = Math.min(1, BOX.width / size.width, BOX.height / size.height);
  const width = Math.max(1, Math.round(size.width * shrink));
  const height = Math.max(1, Math.round(size.height * shrink));
  const picture = `data:image/${size.type};base64,${Buffer.from(bytes).toString('base64')}`;
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} aria-hidden="true">
      <image href={picture} width={width} height={height} />
    </svg>,
  );
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // What cannot be decoded is left out without a word: the paper stays empty.
  if (!hasInk(drawn.pixels)) throw new AppError('logo-not-a-picture', { file });
  return { png: drawn.asPng(), width, height };
}

/** Whether any dot is not fully transparent; four bytes a dot, the last one its opacity. */
const hasInk = (pixels: Uint8Array): boolean => pixels.some((byte, index) => index % 4 === 3 && byte > 0);
