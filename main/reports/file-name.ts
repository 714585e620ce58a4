import type { ReportKind } from '#shared/contract/reports.ts';

const EXTENSIONS = {
  annex: 'docx',
  brief: 'docx',
  workbook: 'xlsx',
  gaps: 'docx',
  minutes: 'docx',
} as const satisfies Record<ReportKind, string>;

/** A file name that every system takes: "Ombreda, Round 1 (2025) - annex.docx". */
export const fileNameOf = (title: string, label: string, kind: ReportKind): string =>
  `${safeName(title)} - ${label}.${EXTENSIONS[kind]}`;

/** As `fileNameOf`, for a name that is typed as a whole. */
export const safeFileName = (name: string, extension: string): string => `${safeName(name)}.${extension}`;

const safeName = (words: string): string =>
  words
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed();

/** Beside a file that cannot be written: "annex.docx" becomes "annex (2).docx". */
export const otherName = (fileName: string): string => fileName.replace(/(\.[^.]*)?$/, ' (2)$1');
