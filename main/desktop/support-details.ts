import { readFileSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { APP_VERSION } from '#main/core/version.ts';

const LINES_SHOWN = 60;

/** What somebody who helps needs to know: versions, and the end of the log. It never holds what users typed. */
export function supportDetails(folder: string): string {
  const { electron = '?', chrome = '?', node } = process.versions;
  return [
    `Mainstay ${APP_VERSION} (Electron ${electron}, Chromium ${chrome}, Node ${node})`,
    `${process.platform} ${release()} ${process.arch}`,
    folder,
    '',
    ...logLines(folder).slice(-LINES_SHOWN),
  ].join('\n');
}

function logLines(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'mainstay.log'), 'utf8').trimEnd().split('\n');
  } catch {
    return [];
  }
}
