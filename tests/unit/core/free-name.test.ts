import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freeName } from '#main/core/free-name.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('counts on from a name that is taken until one is free', () => {
  const folder = temporaryFolder();
  const named = (name: string) => join(folder, name);
  expect(freeName(named('annex.docx'))).toBe(named('annex.docx'));
  writeFileSync(named('annex.docx'), '');
  expect(freeName(named('annex.docx'))).toBe(named('annex (2).docx'));
  mkdirSync(named('annex (2).docx'));
  expect(freeName(named('annex.docx'))).toBe(named('annex (3).docx'));
  expect(freeName(named('annex (2).docx'))).toBe(named('annex (3).docx'));
  writeFileSync(named('Round 1 (2025)'), '');
  expect(freeName(named('Round 1 (2025)'))).toBe(named('Round 1 (2025) (2)'));
});
