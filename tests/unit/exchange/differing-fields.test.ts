import { expect, it } from 'vitest';
import { differingFields } from '#shared/exchange/differing-fields.ts';

it('names the fields that say something else, not the moments of writing', () => {
  const mine = { value: 2, comment: 'Ours', evidenceIds: ['a'], answeredAt: '2026-01-01' };
  const theirs = {
    value: 2,
    comment: 'Theirs',
    evidenceIds: ['a', 'b'],
    answeredAt: '2026-01-02',
    isCarriedOver: true,
  };
  expect(differingFields(mine, theirs)).toEqual([
    { field: 'comment', mine: 'Ours', theirs: 'Theirs' },
    { field: 'evidenceIds', mine: ['a'], theirs: ['a', 'b'] },
    { field: 'isCarriedOver', mine: undefined, theirs: true },
  ]);
});

it('names none where a record is not there on one side', () => {
  expect(differingFields(null, { value: 2 })).toEqual([]);
});
