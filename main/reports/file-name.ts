import type { ReportKind } from '#shared/contract/reports.ts';

const EXTENSIONS = { annex: 'docx', workbook: 'xlsx' } as const satisfies Record<ReportKind, string>;

/** A file name that every system takes: "Ombreda, Round 1 (2025) - annex.docx". */
export function fileNameOf(title: string, label: string, kind: ReportKind): string {
  const safe = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  return `${safe} - ${label}.${EXTENSIONS[kind]}`;
}
