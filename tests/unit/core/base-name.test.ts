import { expect, it } from 'vitest';
import { baseName } from '#main/core/base-name.ts';

it.each([
  ['plan.pdf', 'plan.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\plan.pdf', 'plan.pdf'],
  ['/absolute/plan.pdf', 'plan.pdf'],
  ['a\0b\n.pdf', 'ab.pdf'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['..', 'file'],
  ['folder/', 'file'],
  ['  ', 'file'],
  ['\0', 'file'],
  ['خطة التنمية.pdf', 'خطة التنمية.pdf'],
])('keeps of %j only %j', (given, kept) => {
  expect(baseName(given)).toBe(kept);
});

it('cuts a long name to 200 characters and keeps its ending, whole characters only', () => {
  expect(baseName(`${'x'.repeat(500)}.pdf`)).toBe(`${'x'.repeat(196)}.pdf`);
  expect(baseName(`${'x'.repeat(500)}.${'y'.repeat(300)}`)).toBe('x'.repeat(200));
  const faces = baseName(`a${'😀'.repeat(200)}.pdf`);
  expect(faces.isWellFormed()).toBe(true);
  expect(faces.length).toBeLessThanOrEqual(200);
});

it('mends half a character', () => {
  expect(baseName('a\uD800.pdf').isWellFormed()).toBe(true);
});
