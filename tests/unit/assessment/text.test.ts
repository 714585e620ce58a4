import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledText, text } from '#shared/assessment/text.ts';

const refusalOf = (schema: ReturnType<typeof text>, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? undefined : parsed.error.issues.map(({ message }) => message);
};

describe('a text', () => {
  it.each(['', ' ', 'a\tb\nc', 'Ünïcödé', 'العربية', '👩‍👩‍👧', '=1+1', '<script>', '\u00a0', '\ufeff', '\u0085'])(
    'may be %j',
    (value) => {
      expect(text(20).parse(value)).toBe(value);
    },
  );

  it.each([
    ['NUL', 'a\u0000b'],
    ['a carriage return', 'a\r\nb'],
    ['escape', '\u001b[31m'],
    ['a vertical tab', '\u000b'],
    ['delete', '\u007f'],
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\udc00b'],
    ['surrogates the wrong way round', '\udc00\ud83d'],
    ['the non-character FFFE, which XML does not allow', 'a\ufffe'],
    ['the non-character FFFF, which XML does not allow', 'a\uffff'],
  ])('may not hold %s', (_name, value) => {
    expect(refusalOf(text(20), value)).toEqual(['text-not-printable']);
  });

  it('is as long as its limit, in UTF-16 code units, and no longer', () => {
    expect(text(5).parse('x'.repeat(5))).toBe('xxxxx');
    expect(refusalOf(text(5), 'x'.repeat(6))).toEqual(['text-too-long']);
    expect(refusalOf(text(5), '👩👩👩')).toEqual(['text-too-long']);
  });

  it.each([null, undefined, 3, {}, ['a']])('is not %j', (value) => {
    expect(text(5).safeParse(value).success).toBe(false);
  });

  it('goes through unchanged or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const parsed = text(100).safeParse(value);
        expect(parsed.success ? parsed.data : value).toBe(value);
      }),
    );
  });
});

describe('a filled text', () => {
  it.each(['', ' ', '\n\t ', '\u00a0\u2003'])('may not be %j', (value) => {
    expect(refusalOf(filledText(20), value)).toEqual(['text-missing']);
  });
  it('keeps the spaces around what is filled in', () => {
    expect(filledText(20).parse(' a ')).toBe(' a ');
  });
});
