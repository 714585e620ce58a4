import { firstTables } from './0001-first-tables.ts';
import { ownFrameworks } from './0002-own-frameworks.ts';
import { attachments } from './0003-attachments.ts';
import { agreement } from './0004-agreement.ts';
import { levelChanges } from './0005-level-changes.ts';
import { pairings } from './0006-pairings.ts';
import { windows } from './0007-windows.ts';
import { sheets } from './0008-sheets.ts';
import { search } from './0009-search.ts';
import { theBin } from './0010-the-bin.ts';

/** Append only. A released migration is never edited: write the next one. */
export const migrations = [
  firstTables,
  ownFrameworks,
  attachments,
  agreement,
  levelChanges,
  pairings,
  windows,
  sheets,
  search,
  theBin,
] as const;
