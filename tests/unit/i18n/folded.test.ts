import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, folded } from '#shared/i18n/folded.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aÀéÉßŒøİıΣςأإآٱىةئؤکیـًَُ٣۷ k’') }),
);

describe('folded', () => {
  it.each([
    ['Évaluation', 'evaluation'],
    ['ÎLE', 'ile'],
    ['Łódź, Straße, Cœur', 'lodz, strasse, coeur'],
    ['İstanbul ıssız', 'istanbul issiz'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['أَحْمَد', 'احمد'],
    ['إدارة الهجرة', 'اداره الهجره'],
    ['مســتوى', 'مستوي'],
    ['کشوری', 'كشوري'],
    ['٢٠٢٥ ۲۰۲۵', '2025 2025'],
  ])('of “%s” is “%s”', (text, plain) => expect(folded(text)).toBe(plain));

  it('is the same when folded again, whatever the text', () => {
    fc.assert(fc.property(texts, (text) => folded(folded(text)) === folded(text)));
  });

  it('looks at each letter by itself, so that a piece of a text is found in it', () => {
    fc.assert(fc.property(texts, texts, (one, two) => folded(one + two) === folded(one) + folded(two)));
    fc.assert(
      fc.property(texts, texts, texts, (before, piece, after) => {
        const found = findFolded(before + piece + after, piece);
        if (folded(piece) === '') return found === null;
        return found !== null && folded((before + piece + after).slice(found.start, found.end)).includes(folded(piece));
      }),
    );
  });
});
