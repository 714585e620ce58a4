import { z } from 'zod';

const tone = z.enum(['plain', 'strong', 'quiet', 'harm', 'inverse']);
const phrase = z.object({ label: z.string(), text: z.string() });
const fill = z.string();

/** A block of a report as the screen shows it before it is made: the same words, tables and pictures, decided already. */
const previewBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.literal([1, 2, 3]), number: z.string(), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), style: z.string(), phrase }),
  z.object({ kind: z.literal('list'), items: z.array(phrase) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(z.object({ label: z.string(), align: z.enum(['start', 'end']), share: z.number() })),
    rows: z.array(z.array(z.object({ text: z.string(), tone, fill }))),
  }),
  z.object({
    kind: z.literal('definitions'),
    rows: z.array(
      z.object({
        term: z.string(),
        under: z.array(z.string()),
        lines: z.array(z.object({ label: z.string(), text: z.string(), tone })),
      }),
    ),
  }),
  z.object({
    kind: z.literal('strip'),
    columns: z.int(),
    cells: z.array(
      z.object({ label: z.string(), figure: z.string(), isLarge: z.boolean(), lines: z.array(z.string()), fill }),
    ),
  }),
  z.object({
    kind: z.literal('figure'),
    caption: z.string(),
    altText: z.string(),
    /** The picture itself, as base64 of a PNG; empty captions are of pictures that need none, such as a logo. */
    png: z.string(),
    width: z.number(),
    height: z.number(),
  }),
  z.object({ kind: z.literal('contents'), title: z.string(), entries: z.array(z.string()) }),
  z.object({ kind: z.literal('page-break') }),
]);
export type PreviewBlock = z.infer<typeof previewBlock>;

/** A report as the screen shows it. */
export const preview = z.object({
  language: z.string(),
  blocks: z.array(previewBlock),
});
export type Preview = z.infer<typeof preview>;
