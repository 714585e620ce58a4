import { describe, expect, it } from 'vitest';
import { type AgreementOffer, completeAgreement } from '#shared/results/agreement.ts';
import { agreedLab, consolidatedLab, evidenceIdOf, type Said } from '#tests/helpers/consolidated.ts';

const apart: Said[] = [
  { by: 'Health', value: 3, grade: 'B', cites: ['plan', 'report'] },
  { by: 'Education', value: 1, grade: 'A', cites: ['return'] },
  { by: 'Diaspora', value: 'DK', whomToAsk: 'Nurses’ Council' },
];
const close: Said[] = [
  { by: 'Health', value: 2, grade: 'B' },
  { by: 'Education', value: 3, grade: 'A' },
];
const complete = (said: readonly Said[], offer: Partial<AgreementOffer>, agreed?: ReturnType<typeof agreedLab>) =>
  completeAgreement(consolidatedLab(said, agreed ? { agreed } : {}), { value: 2, agreedBy: 'All', ...offer });

describe('a reason', () => {
  it('is owed where the answers were to settle, even for the proposed value', () => {
    expect(complete(apart, { value: 1 })).toBe('why-this-value');
    expect(complete(apart, { value: 1, reason: ' \n ' })).toBe('why-this-value');
    expect(complete(apart, { value: 1, reason: ' Read p. 41. ' })).toMatchObject({ value: 1, reason: 'Read p. 41.' });
  });

  it('is owed for another value than the proposed one, and not for the proposed one', () => {
    expect(complete(close, { value: 3 })).toBe('why-this-value');
    expect(complete(close, { value: 2 })).toMatchObject({ value: 2, reason: '' });
  });

  it('is owed for what nobody answered, and for “does not apply” with its own sentence', () => {
    expect(complete([], { value: 2 })).toBe('why-this-value');
    expect(complete([{ by: 'Health', value: 'NA' }], { value: 'NA' })).toBe('why-not-applicable');
  });
});

describe('what is left out is offered', () => {
  it('the best grade among those of that value, else C, and none for what is no level', () => {
    const grade = (offer: Partial<AgreementOffer>) => complete(apart, { reason: 'Read', ...offer });
    expect(grade({ value: 3 })).toMatchObject({ grade: 'B' });
    expect(grade({ value: 2 })).toMatchObject({ grade: 'C' });
    expect(grade({ value: 2, grade: 'A' })).toMatchObject({ grade: 'A' });
    expect(grade({ value: 'DK', grade: 'A' })).toMatchObject({ grade: null });
    expect(grade({ value: 'NA', grade: 'A' })).toMatchObject({ grade: null });
  });

  it('the evidence of those of that value', () => {
    expect(complete(apart, { value: 3, reason: 'Read' })).toMatchObject({ evidenceIds: ['plan', 'report'] });
    expect(complete(apart, { value: 2, reason: 'Read' })).toMatchObject({ evidenceIds: [] });
  });

  it('whom the bodies that do not know would ask, and only for don’t know', () => {
    expect(complete(apart, { value: 'DK', reason: 'Open' })).toMatchObject({ whomToAsk: 'Nurses’ Council' });
    expect(complete(apart, { value: 3, reason: 'Read', whomToAsk: 'Council' })).toMatchObject({ whomToAsk: '' });
  });
});

it('keeps evidence of the answers or kept before, each once, and no other', () => {
  const keep = (names: readonly string[], before?: ReturnType<typeof agreedLab>) =>
    complete(apart, { reason: 'Read', evidenceIds: names.map(evidenceIdOf) }, before);
  expect(keep(['return', 'plan', 'return'])).toMatchObject({ evidenceIds: ['return', 'plan'] });
  expect(keep(['elsewhere'])).toBe('evidence-of-nobody');
  expect(keep(['elsewhere'], agreedLab(1, { evidenceIds: [evidenceIdOf('elsewhere')] }))).toMatchObject({
    evidenceIds: ['elsewhere'],
  });
});
