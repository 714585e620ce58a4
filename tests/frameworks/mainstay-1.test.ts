import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { STAGES } from '#shared/framework/stages.ts';
import { indicatorsOfC6 } from '#tests/fixtures/indicators-c6.ts';
import { GCM_LEFT_OUT, SDG_TARGETS, SHORT_FORM } from '#tests/fixtures/tag-registry.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

const { structure, pin } = loadFolder(shippedFolder);
const indicators = indicatorsOf(structure);

it('is mainstay, version 1', () => {
  expect(pin).toMatchObject({ key: 'mainstay', version: 1 });
});

it('has ten modules, 122 indicators, 35 critical ones and 54 in the short form', () => {
  expect(structure.modules.map(({ id }) => id)).toEqual([
    'LAB',
    'TRA',
    'EDU',
    'HSP',
    'ENV',
    'DIA',
    'RBD',
    'INS',
    'DAT',
    'GEN',
  ]);
  expect(indicators).toHaveLength(122);
  expect(indicators.filter(({ critical }) => critical)).toHaveLength(35);
  expect(indicators.filter(({ short }) => short)).toHaveLength(54);
});

it('has every indicator as framework C6 prints it: order, stage, direction, critical, tags and elements', () => {
  const plain = indicators.map(({ id, critical, direction, stage, sdg, gcm, note }) => ({
    id,
    critical,
    direction,
    stage,
    sdg,
    gcm,
    note,
  }));
  const inOrder = (lists: { sdg: readonly string[]; gcm: readonly number[]; note: readonly string[] }) => ({
    sdg: [...lists.sdg].sort(),
    gcm: [...lists.gcm].sort(),
    note: [...lists.note].sort(),
  });
  expect(plain.map((each) => ({ ...each, ...inOrder(each) }))).toEqual(
    indicatorsOfC6.map((each) => ({ ...each, ...inOrder(each) })),
  );
});

it('weighs every indicator 1 until somebody decides otherwise', () => {
  expect(indicators.filter(({ weight }) => weight !== 1)).toEqual([]);
});

it('has every id once, numbered without a gap in its module', () => {
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(122);
  for (const { id, indicators: own } of structure.modules)
    expect(own.map((each) => each.id)).toEqual(own.map((_, index) => `${id}-${String(index + 1).padStart(2, '0')}`));
});

describe.each(structure.modules.map((module) => [module.id, module] as const))('module %s', (id, module) => {
  it('has every stage', () => {
    expect(STAGES.filter((stage) => !module.indicators.some((indicator) => indicator.stage === stage))).toEqual([]);
  });

  it('has the short form of framework C3: the critical ones, and for each stage that none of them covers the first of the stage', () => {
    const critical = module.indicators.filter((indicator) => indicator.critical);
    const uncovered = STAGES.filter((stage) => !critical.some((indicator) => indicator.stage === stage));
    const firsts = uncovered.map((stage) => module.indicators.find((indicator) => indicator.stage === stage)?.id);
    const wanted = [...critical.map((indicator) => indicator.id), ...firsts].sort();
    expect(module.indicators.filter(({ short }) => short).map((indicator) => indicator.id)).toEqual(wanted);
    expect(wanted).toHaveLength(SHORT_FORM[id] ?? 0);
  });
});

describe('tags', () => {
  it('are SDG targets of the registry', () => {
    expect(
      indicators.flatMap(({ id, sdg }) =>
        sdg.filter((target) => !SDG_TARGETS.includes(target)).map((target) => `${id} ${target}`),
      ),
    ).toEqual([]);
  });

  it('use every target of the registry', () => {
    const used = new Set(indicators.flatMap(({ sdg }) => sdg));
    expect(SDG_TARGETS.filter((target) => !used.has(target))).toEqual([]);
  });

  it('leave out the GCM objectives on border and enforcement matters', () => {
    expect(
      indicators.filter(({ gcm }) => gcm.some((objective) => GCM_LEFT_OUT.includes(objective))).map(({ id }) => id),
    ).toEqual([]);
  });

  it('stand once on an indicator', () => {
    expect(
      indicators
        .filter(({ sdg, gcm, note }) =>
          [sdg, gcm, note].some((list: readonly unknown[]) => new Set(list).size !== list.length),
        )
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
