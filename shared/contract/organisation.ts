import { z } from 'zod';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { fileToken } from './files.ts';
import { command, query } from './operation.ts';

/** A picture drawn anew by the program, as base64 of a PNG; sizes in its own dots. */
const logo = z.object({ png: z.base64(), width: z.int().positive(), height: z.int().positive() });

/** Whose reports these are: on the cover of the annex and on the brief. */
export const organisation = z.object({ name: text(TEXT_LIMITS.line), logo: logo.nullable() });
export type Organisation = z.infer<typeof organisation>;

export const organisationContract = {
  'organisation.get': query(z.object({}), organisation),
  'organisation.saveName': command(z.object({ name: text(TEXT_LIMITS.line) }), organisation),
  /** PNG or JPEG by content; what comes out is drawn anew and holds nothing else of the file. */
  'organisation.setLogo': command(z.object({ token: fileToken }), organisation),
  'organisation.removeLogo': command(z.object({}), organisation),
} as const;
