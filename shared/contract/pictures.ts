import { z } from 'zod';
import { isDrawing } from '../charts/is-drawing.ts';
import { command, query } from './operation.ts';
import { delivery } from './reports.ts';

/** What a picture can be saved as: dots for a document, or a drawing that can be changed. */
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A chart as an SVG that stands alone. */
const drawing = z.string().max(2_000_000, 'not-a-drawing').refine(isDrawing, 'not-a-drawing');

export const picturesContract = {
  /** A chart as a PNG in base64, drawn with the fonts of the reports, twice as large as its own size. */
  'pictures.draw': query(z.object({ drawing }), z.object({ png: z.base64() })),
  'pictures.save': command(
    z.object({ drawing, format: z.enum(PICTURE_FORMATS), name: z.string().max(300, 'text-too-long') }),
    delivery,
  ),
} as const;
