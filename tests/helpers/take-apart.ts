import { hashOf } from '#main/evidence/attachment-store.ts';
import { openZip } from '#main/exchange/read-zip.ts';
import { writeZip } from '#main/exchange/write-zip.ts';
import { ZIP_LIMITS } from '#main/exchange/zip-limits.ts';

/** A package in pieces that a test may change as it likes. */
export interface Taken {
  readonly manifest: Record<string, unknown>;
  readonly content: {
    records: { record: string; changes: { id: string; parents: string[]; after: Record<string, unknown> | null }[] }[];
  } & Record<string, unknown>;
  readonly others: Map<string, Uint8Array>;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

export function takenApart(bytes: Uint8Array): Taken {
  const parts = new Map(
    openZip({ bytes, file: 'test', limits: ZIP_LIMITS.package }).map(({ name, read }) => [name, read()]),
  );
  const [manifest, content] = [parts.get('manifest.json'), parts.get('assessment.json')].map((part) =>
    JSON.parse(textOf(part)),
  );
  parts.delete('manifest.json');
  parts.delete('assessment.json');
  return { manifest, content, others: parts };
}

/** Packs the pieces again with honest fingerprints, so that only what a test changed can be found fault with. */
export function putTogether({ manifest, content, others }: Taken): Uint8Array {
  const encoded = (value: unknown) =>
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const parts = [['assessment.json', encoded(content)] as const, ...others].map(([name, bytes]) => ({
    name,
    content: bytes,
    isPackable: true,
  }));
  const listed = parts.map((part) => ({ name: part.name, bytes: part.content.length, sha256: hashOf(part.content) }));
  return writeZip([
    ...parts,
    { name: 'manifest.json', content: encoded({ ...manifest, parts: listed }), isPackable: true },
  ]);
}

/** A package changed in one place. */
export function changed(bytes: Uint8Array, change: (taken: Taken) => void): Uint8Array {
  const taken = takenApart(bytes);
  change(taken);
  return putTogether(taken);
}

/** The newest state of a record, for a test to change. */
export function stateIn({ content }: Taken, record: RegExp): Record<string, unknown> {
  const state = content.records.find((each) => record.test(each.record))?.changes.at(-1)?.after;
  if (!state) throw new Error(`the package holds no ${record}`);
  return state;
}
