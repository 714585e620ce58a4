import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readPackage } from '#main/exchange/read-package.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { aChange, aManifest, listed, packageOf, someRecords, uuid, zipOf } from '#tests/helpers/a-package.ts';

const records = someRecords({ record: 'assessment', changes: [aChange(2, []), aChange(3, [2])] });
const manifest = aManifest([listed('assessment.json', records)]);

function refusalOf(bytes: Uint8Array): { where: unknown; why: unknown } {
  try {
    readPackage(bytes, 'labour.mainstay');
  } catch (error) {
    if (error instanceof AppError) return { where: error.values.where, why: error.values.why };
    throw error;
  }
  return { where: '', why: 'not refused' };
}

describe('reading a package', () => {
  it('gives what the package says of itself and every record with its history', () => {
    const content = readPackage(packageOf(records), 'labour.mainstay');
    expect(content.manifest).toMatchObject({ scope: 'whole', assessmentId: uuid(1) });
    expect(content.records.map(({ record, changes }) => [record, changes.length])).toEqual([['assessment', 2]]);
  });

  it.each([
    ['without a manifest', { 'assessment.json': records }, 'manifest.json', 'part-missing'],
    ['without records', { 'manifest.json': aManifest() }, 'assessment.json', 'part-missing'],
    [
      'with a part that is listed but absent',
      {
        'manifest.json': { ...manifest, parts: [...manifest.parts, listed('attachments/x', 'x')] },
        'assessment.json': records,
      },
      'attachments/x',
      'part-missing',
    ],
    [
      'with a part that nobody listed',
      { 'manifest.json': manifest, 'assessment.json': records, 'extra.txt': 'x' },
      'extra.txt',
      'part-surplus',
    ],
    [
      'with another part than was packed',
      { 'manifest.json': manifest, 'assessment.json': { ...records, records: [] } },
      'assessment.json',
      'part-differs',
    ],
    [
      'with a manifest that is no JSON',
      { 'manifest.json': '{', 'assessment.json': records },
      'manifest.json',
      'not-json',
    ],
    [
      'with a manifest nested without end',
      { 'manifest.json': '['.repeat(200_000), 'assessment.json': records },
      'manifest.json',
      'not-json',
    ],
    [
      'of a newer format',
      { 'manifest.json': { ...manifest, format: 2 }, 'assessment.json': records },
      'manifest.json',
      'newer-format',
    ],
    [
      'of an older format than any',
      { 'manifest.json': { ...manifest, format: 0 }, 'assessment.json': records },
      'manifest.json: format',
      'does-not-fit',
    ],
    [
      'with a key that does not belong there',
      { 'manifest.json': { ...manifest, extra: 1 }, 'assessment.json': records },
      'manifest.json: ',
      'does-not-fit',
    ],
  ])('refuses a package %s', (_name, parts, where, why) => {
    expect(refusalOf(zipOf(parts))).toEqual({ where, why });
  });

  it.each([
    [
      'records of another assessment',
      { ...records, assessmentId: uuid(9) },
      'assessment.json: assessmentId',
      'does-not-fit',
    ],
    ['records of a newer format', { ...records, format: 7 }, 'assessment.json', 'newer-format'],
    [
      'a record twice',
      someRecords(records.records[0], { record: 'assessment', changes: [aChange(8, [])] }),
      'assessment',
      'does-not-fit',
    ],
    [
      'one step in two records',
      someRecords(records.records[0], { record: 'agreed/LAB-01', changes: [aChange(3, [])] }),
      'agreed/LAB-01',
      'change-twice',
    ],
    [
      'a record without history',
      someRecords({ record: 'assessment', changes: [] }),
      'assessment.json: records.0.changes',
      'does-not-fit',
    ],
    [
      'a record with the name of a path',
      someRecords({ record: '../x', changes: [aChange(2, [])] }),
      'assessment.json: records.0.record',
      'does-not-fit',
    ],
    [
      'a step that follows itself',
      someRecords({ record: 'assessment', changes: [aChange(2, [2])] }),
      'assessment',
      'history-torn',
    ],
    [
      'a step that follows a later one',
      someRecords({ record: 'assessment', changes: [aChange(3, [2]), aChange(2, [])] }),
      'assessment',
      'history-torn',
    ],
    [
      'a history with two ends',
      someRecords({ record: 'assessment', changes: [aChange(2, []), aChange(3, [2]), aChange(4, [2])] }),
      'assessment',
      'history-torn',
    ],
    [
      'a step with three parents',
      someRecords({
        record: 'assessment',
        changes: [aChange(2, []), aChange(3, []), aChange(4, []), aChange(5, [2, 3, 4])],
      }),
      'assessment.json: records.0.changes.3.parents',
      'does-not-fit',
    ],
    [
      'a text of 10 MB',
      someRecords({
        record: 'assessment',
        changes: [aChange(2, [], { place: randomBytes(5_000_000).toString('hex') })],
      }),
      'assessment.json: records[0].changes[0].after.place',
      'long-text',
    ],
    [
      'a NUL',
      someRecords({ record: 'assessment', changes: [aChange(2, [], { place: 'a\u0000b' })] }),
      'assessment.json: records[0].changes[0].after.place',
      'unprintable-text',
    ],
    [
      'half a character',
      someRecords({ record: 'assessment', changes: [aChange(2, [], { place: '\ud800' })] }),
      'assessment.json: records[0].changes[0].after.place',
      'unprintable-text',
    ],
  ])('refuses %s', (_name, own, where, why) => {
    expect(refusalOf(packageOf(own))).toEqual({ where, why });
  });

  it('refuses a key that reaches into objects', () => {
    const text = JSON.stringify(records).replace('"step":2', '"__proto__":{"isAdmin":true}');
    const parts = { 'manifest.json': aManifest([listed('assessment.json', text)]), 'assessment.json': text };
    expect(refusalOf(zipOf(parts))).toMatchObject({ why: 'forbidden-key' });
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('refuses states nested deeper than any record', () => {
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 1);
    expect(refusalOf(packageOf(someRecords({ record: 'assessment', changes: [aChange(2, [], deep)] })))).toMatchObject({
      why: 'too-deep',
    });
  });
});
