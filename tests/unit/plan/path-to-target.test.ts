import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BenchmarkCourse, inOrder, pathToTarget, valueOnPath } from '#shared/plan/path-to-target.ts';

const course = (parts: Partial<BenchmarkCourse> = {}): BenchmarkCourse => ({
  baseline: { year: 2025, value: 27 },
  target: { year: 2029, value: 15 },
  readings: [],
  ...parts,
});
const at = (year: number, value: number) => ({ year, value });

describe('a reading against the straight path to the target', () => {
  it('says that there is none yet', () => {
    expect(pathToTarget(course())).toEqual({
      state: 'no-reading',
      direction: 'down',
      latest: null,
      expected: null,
      shortBy: null,
      decimals: 1,
    });
  });

  it('is behind where a value that must fall has fallen too little', () => {
    const found = pathToTarget(course({ readings: [at(2028, 19)] }));
    expect(found).toMatchObject({ state: 'behind', expected: 18, shortBy: 1 });
  });

  it('is on the path where it stands on it, and where it is ahead', () => {
    expect(pathToTarget(course({ readings: [at(2028, 18)] })).state).toBe('on-path');
    expect(pathToTarget(course({ readings: [at(2028, 16)] })).state).toBe('on-path');
  });

  it('knows values that must rise: 4 of 5 area plans', () => {
    const plans = course({ baseline: at(2025, 1), target: at(2029, 5), readings: [at(2028, 4)] });
    expect(pathToTarget(plans)).toMatchObject({ state: 'on-path', direction: 'up', expected: 4, shortBy: 0 });
  });

  it('is reached before its year, and behind again when it slips back', () => {
    expect(pathToTarget(course({ readings: [at(2027, 15)] })).state).toBe('reached');
    expect(pathToTarget(course({ readings: [at(2027, 15), at(2028, 20)] })).state).toBe('behind');
  });

  it('lets the latest reading speak, and of one year the last given', () => {
    expect(pathToTarget(course({ readings: [at(2028, 19), at(2026, 26)] })).latest).toEqual(at(2028, 19));
    expect(pathToTarget(course({ readings: [at(2028, 19), at(2028, 17)] })).latest).toEqual(at(2028, 17));
  });

  it('asks for the target once its year is over', () => {
    expect(pathToTarget(course({ readings: [at(2031, 16)] }))).toMatchObject({ state: 'behind', expected: 15 });
  });

  it('holds a value that is to stay', () => {
    const kept = course({ baseline: at(2025, 4), target: at(2029, 4), readings: [at(2027, 3.5)] });
    expect(pathToTarget(kept)).toMatchObject({ state: 'behind', direction: 'hold', shortBy: 0.5 });
  });

  it('rounds before it compares: 4.85 is the path, not 4.8499999', () => {
    const cost = course({ baseline: at(2025, 7.4), target: at(2029, 4) });
    expect(pathToTarget({ ...cost, readings: [at(2028, 4.85)] })).toMatchObject({
      state: 'on-path',
      expected: 4.85,
      decimals: 3,
    });
    expect(pathToTarget({ ...cost, readings: [at(2028, 5.1)] })).toMatchObject({ expected: 4.85, shortBy: 0.25 });
  });
});

const year = fc.integer({ min: 2000, max: 2040 });
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Number(number.toFixed(2)));
const courses = fc
  .record({
    from: year,
    years: fc.integer({ min: 1, max: 20 }),
    start: value,
    goal: value,
    readings: fc.array(fc.record({ year, value })),
  })
  .map(
    ({ from, years, start, goal, readings }): BenchmarkCourse => ({
      baseline: at(from, start),
      target: at(from + years, goal),
      readings,
    }),
  );

describe('for every benchmark', () => {
  it('the path stays between baseline and target and goes one way', () => {
    fc.assert(
      fc.property(courses, year, year, (each, one, other) => {
        const [low, high] = [
          Math.min(each.baseline.value, each.target.value),
          Math.max(each.baseline.value, each.target.value),
        ];
        const [early, late] = [valueOnPath(each, Math.min(one, other)), valueOnPath(each, Math.max(one, other))];
        expect(early).toBeGreaterThanOrEqual(low - 1e-6);
        expect(early).toBeLessThanOrEqual(high + 1e-6);
        expect(Math.sign(each.target.value - each.baseline.value) * (late - early)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  it('words and numbers agree: behind means short of the path, and by a shown amount', () => {
    fc.assert(
      fc.property(courses, (each) => {
        const found = pathToTarget(each);
        expect(found.latest === null).toBe(each.readings.length === 0);
        expect(found.state === 'behind').toBe((found.shortBy ?? 0) > 0);
        if (found.expected !== null) expect(Number(found.expected.toFixed(found.decimals))).toBe(found.expected);
      }),
    );
  });

  it('turning the scale upside down changes only the direction', () => {
    const turned = (points: { year: number; value: number }) => at(points.year, points.value === 0 ? 0 : -points.value);
    fc.assert(
      fc.property(courses, (each) => {
        const other = pathToTarget({
          baseline: turned(each.baseline),
          target: turned(each.target),
          readings: each.readings.map(turned),
        });
        expect(other.state).toBe(pathToTarget(each).state);
      }),
    );
  });

  it('the order in which readings of different years were typed does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ year, value }), { selector: (point) => point.year }), (readings) => {
        expect(pathToTarget(course({ readings: [...readings].reverse() }))).toEqual(pathToTarget(course({ readings })));
        expect(inOrder(readings).map((point) => point.year)).toEqual(
          readings.map((point) => point.year).sort((a, b) => a - b),
        );
      }),
    );
  });
});
