import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoStacks, type WindowAct } from '#shared/history/undo-stacks.ts';

const act = (group: string): WindowAct => ({ group, kind: 'act', of: null });
const undo = (of: string, group = `undo ${of}`): WindowAct => ({ group, kind: 'undo', of });
const redo = (of: string, group = `redo ${of}`): WindowAct => ({ group, kind: 'redo', of });

describe('what can be taken back and done again', () => {
  it.each<[string, WindowAct[], { undo: string[]; redo: string[] }]>([
    ['nothing at first', [], { undo: [], redo: [] }],
    ['the newest act last', [act('a'), act('b')], { undo: ['a', 'b'], redo: [] }],
    ['what was taken back', [act('a'), act('b'), undo('b')], { undo: ['a'], redo: ['b'] }],
    ['in the order of taking back', [act('a'), act('b'), undo('b'), undo('a')], { undo: [], redo: ['b', 'a'] }],
    ['again what was done again', [act('a'), undo('a'), redo('a')], { undo: ['a'], redo: [] }],
    ['nothing more after a new act', [act('a'), undo('a'), act('b')], { undo: ['b'], redo: [] }],
    ['an act that was passed over', [act('a'), act('b'), undo('a')], { undo: ['b'], redo: ['a'] }],
  ])('%s', (_, acts, expected) => {
    expect(undoStacks(acts)).toEqual(expected);
  });

  it('holds each act once at the most, however often it goes back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('act', 'undo', 'redo'), { maxLength: 40 }), (kinds) => {
        const acts: WindowAct[] = [];
        for (const [index, kind] of kinds.entries()) {
          const stacks = undoStacks(acts);
          const of = kind === 'act' ? undefined : stacks[kind].at(-1);
          if (kind === 'act') acts.push(act(`act ${index}`));
          else if (of !== undefined) acts.push({ group: `${kind} ${index}`, kind, of });
        }
        const { undo: back, redo: again } = undoStacks(acts);
        expect(new Set([...back, ...again]).size).toBe(back.length + again.length);
      }),
    );
  });
});
