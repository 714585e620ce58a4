import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, formatDate, formatFileSize, formatNumber, localeOf, roundHalfUp } from '#shared/i18n/format.ts';

describe('rounding for show', () => {
  it.each([
    [33.5, 34],
    [33.499_999, 33],
    [0.5, 1],
    [0, 0],
    [99.5, 100],
    [66.666_666, 67],
    [2.5, 3],
    [-0.5, 0],
  ])('makes %d into %d', (value, shown) => {
    expect(roundHalfUp(value) + 0).toBe(shown);
  });

  it('never moves a figure by more than a half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(Math.abs(roundHalfUp(value) - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

describe('the direction of writing', () => {
  it.each(['ar', 'ar-EG', 'fa', 'ur', 'he', 'ar-XB'])('of %s is from right to left', (language) => {
    expect(directionOf(language)).toBe('rtl');
  });
  it.each(['en', 'fr-CA', 'en-XA', '', 'arn'])('of “%s” is from left to right', (language) => {
    expect(directionOf(language)).toBe('ltr');
  });
});

describe('numbers and dates', () => {
  it('are written as the language writes them', () => {
    expect(formatNumber('en', 1_234_567.5)).toBe('1,234,567.5');
    expect(formatNumber('de', 1_234_567.5)).toBe('1.234.567,5');
    expect(formatDate('en', '2026-11-24')).toBe('24 November 2026');
    expect(formatDate('fr', '2026-11-24')).toBe('24 novembre 2026');
  });

  it('are the same day everywhere, at both ends of it', () => {
    expect(formatDate('en', '2025-12-31T23:59:59.999Z')).toBe('31 December 2025');
    expect(formatDate('en', '2026-01-01T00:00:00.000Z')).toBe('1 January 2026');
  });

  it('use British order for English and the language’s own elsewhere', () => {
    expect([localeOf('en'), localeOf('fr'), localeOf('en-US'), localeOf('en-XA')]).toEqual([
      'en-GB',
      'fr',
      'en-US',
      'en-GB',
    ]);
  });
});

it.each([
  [1, '1 kB'],
  [7_100, '7 kB'],
  [1024 * 1024 - 1, '1,024 kB'],
  [1024 * 1024, '1 MB'],
  [3_565_158, '3.4 MB'],
])('writes the size of %d bytes as %s', (bytes, shown) => {
  expect(formatFileSize('en', bytes)).toBe(shown);
});
