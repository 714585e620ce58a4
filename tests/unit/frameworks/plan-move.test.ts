import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { ComparableFramework } from '#shared/framework/compare-frameworks.ts';
import { modulesAfterMove, planMove, setupAfterMove } from '#shared/framework/plan-move.ts';
import type { IndicatorStructure } from '#shared/framework/structure.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

const asked = (id: string, parts: Partial<IndicatorStructure> = {}): IndicatorStructure => ({
  id: indicatorIdOf(id),
  stage: 'SIT',
  direction: 'both',
  critical: false,
  short: false,
  weight: 1,
  sdg: ['8.5'],
  gcm: [1],
  note: [],
  sources: [],
  ...parts,
});

/** A framework whose modules are those of its indicators' ids; `levels` names descriptors that differ from the usual ones. */
function framework(
  indicators: readonly IndicatorStructure[],
  levels: Readonly<Record<string, string>> = {},
  language = 'en',
): ComparableFramework {
  const ids = [...new Set(indicators.map(({ id }) => id.slice(0, 3)))];
  const levelsOf = (id: IndicatorId) => new Map([[language, ['none', 'some', 'many', levels[id] ?? 'most', 'all']]]);
  return {
    modules: ids.map((id) => ({
      id: moduleIdOf(id),
      lead: [],
      indicators: indicators.filter((each) => each.id.startsWith(id)),
    })),
    levelsOf,
  };
}

const answersTo = (...ids: string[]) => ids.map((id) => ({ indicatorId: indicatorIdOf(id) }));
const plan = (from: ComparableFramework | null, to: ComparableFramework, answered: string[], agreed: string[] = []) =>
  planMove({ from, to, answers: answersTo(...answered), agreed: answersTo(...agreed) });

const OLD = framework([asked('LAB-01'), asked('LAB-02'), asked('LAB-03'), asked('TRA-01')]);

describe('a move', () => {
  it('carries answers by the id of the indicator, names what is new and sets aside what is not asked any more', () => {
    const to = framework([asked('LAB-01'), asked('LAB-02'), asked('LAB-04'), asked('ENV-01')]);
    expect(plan(OLD, to, ['LAB-01', 'LAB-03', 'LAB-03', 'TRA-01'], ['LAB-01', 'TRA-01'])).toEqual({
      carried: ['LAB-01'],
      reworded: [],
      toConfirm: [],
      added: ['LAB-04', 'ENV-01'],
      dropped: ['LAB-03', 'TRA-01'],
      setAside: [
        { indicatorId: 'LAB-03', answers: 2, isAgreed: false },
        { indicatorId: 'TRA-01', answers: 1, isAgreed: true },
      ],
      modulesAdded: ['ENV'],
      modulesDropped: ['TRA'],
    });
  });

  it.each([
    ['another stage', framework([asked('LAB-01', { stage: 'OBJ' })])],
    ['another direction', framework([asked('LAB-01', { direction: 'policy-to-migration' })])],
    ['another descriptor', framework([asked('LAB-01')], { 'LAB-01': 'nearly all' })],
  ])('lets answers be confirmed where the indicator has %s', (_what, to) => {
    expect(plan(OLD, to, ['LAB-01']).toConfirm).toEqual(['LAB-01']);
    expect(plan(OLD, to, ['LAB-01']).carried).toEqual([]);
    expect(plan(OLD, to, ['LAB-02']).toConfirm).toEqual([]);
  });

  it('carries them as they are where the framework states that it means the same', () => {
    const to = framework([asked('LAB-01', { stage: 'OBJ', sameMeaning: true })]);
    expect(plan(OLD, to, ['LAB-01'])).toMatchObject({ carried: [], reworded: ['LAB-01'], toConfirm: [] });
  });

  it('takes a statement that nothing needed for what it is', () => {
    expect(plan(OLD, framework([asked('LAB-01', { sameMeaning: true })]), ['LAB-01'])).toMatchObject({
      carried: ['LAB-01'],
      reworded: [],
    });
  });

  it('compares descriptors only in languages that both have', () => {
    const french = framework([asked('LAB-01')], { 'LAB-01': 'presque tous' }, 'fr');
    expect(plan(OLD, french, ['LAB-01']).carried).toEqual(['LAB-01']);
  });

  it('compares ids alone where the framework of the answers is not here', () => {
    const to = framework([asked('LAB-01', { stage: 'OBJ' })]);
    expect(plan(null, to, ['LAB-01', 'LAB-02'])).toMatchObject({
      carried: ['LAB-01'],
      added: [],
      setAside: [{ indicatorId: 'LAB-02', answers: 1, isAgreed: false }],
    });
  });
});

describe('the modules of a body', () => {
  const to = framework([asked('LAB-01'), asked('ENV-01')]);
  const [lab, tra, env] = ['LAB', 'TRA', 'ENV'].map(moduleIdOf) as [never, never, never];
  it('stay as far as they are there', () => {
    expect(modulesAfterMove([tra], OLD, to)).toEqual([]);
    expect(modulesAfterMove([lab], OLD, to)).toEqual([lab]);
  });
  it('are all where it had all', () => {
    expect(modulesAfterMove([tra, lab], OLD, to)).toEqual([lab, env]);
  });
  it('are the known ones where it cannot be said what all were', () => {
    expect(modulesAfterMove([lab, tra], null, to)).toEqual([lab]);
  });
});

it('keeps of the set-up what names modules and indicators that are there', () => {
  const to = framework([asked('LAB-01')]);
  const setup = {
    modulesNotAssessed: [
      { moduleId: moduleIdOf('LAB'), reason: 'x' },
      { moduleId: moduleIdOf('TRA'), reason: 'y' },
    ],
    weights: { 'LAB-01': 2, 'LAB-02': 3 },
    leadBodies: {},
  };
  expect(setupAfterMove(setup, to)).toEqual({
    modulesNotAssessed: [{ moduleId: 'LAB', reason: 'x' }],
    weights: { 'LAB-01': 2 },
    leadBodies: {},
  });
});
