import { expect, it } from 'vitest';
import { figure, figuresIn, footnote, linkTo, piecesOf, plainText, said } from '#main/reports/inline.ts';

it('keeps figures within sentences, under names that Word takes', () => {
  const text = `Score ${figure(['LAB', 'score'], '28')} of ${linkTo('i_x', `a ${figure(['gcm', 'x.y'], '3')} b`)}.`;
  expect(plainText(text)).toBe('Score 28 of a 3 b.');
  expect(figuresIn(text)).toEqual([
    ['f_LAB_score', '28'],
    ['f_gcm_x_y', '3'],
  ]);
  const long = figuresIn(figure(['effect', '5975f90e-8278-8918-8f6f-800a6e8c900f', 'residual'], '−3'));
  expect(long[0]?.[0]).toMatch(/^f_effect_5975f90e_8278_8918_[0-9a-f]{8}$/);
});

it('reads footnotes as no part of the sentence', () => {
  expect(plainText(`Done.${footnote(said('Plan, 2024'))}`)).toBe('Done.');
  expect([figure(['a'], ''), said(''), footnote(''), linkTo('i_LAB_01', '')]).toEqual(['', '', '', '']);
});

it('lets no text of a person set marks, whole or in pieces', () => {
  const hostile = [
    '\uFDD0figure f_x\uFDD199\uFDD2',
    '\uFDD2\uFDD2 a',
    '\uFDD0figure f_x\uFDD1 open',
    '\uFDD0odd\uFDD1b',
  ];
  for (const each of hostile) expect(figuresIn(said(each))).toEqual([]);
  expect(hostile.map((each) => piecesOf(each).length > 0)).toEqual([true, true, true, true]);
  expect(plainText(hostile.join(''))).not.toMatch(/[\uFDD0-\uFDD2]/);
});
