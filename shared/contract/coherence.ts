import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { conflict } from '../coherence/conflict.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

export const coherenceContract = {
  /** The conflict log: clashes between policies and what became of them. */
  'coherence.conflicts': query(z.object({ assessmentId }), z.array(conflict)),
  'coherence.saveConflict': command(z.object({ assessmentId, conflict }), conflict),
  'coherence.removeConflict': command(z.object({ assessmentId, id: rowId }), z.object({})),
} as const;
