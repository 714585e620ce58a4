import { type PathPoint, valueOnPath } from '../plan/path-to-target.ts';

export const BENCHMARK_PATH_HEIGHT = 148;

const TOP = 26;
const BOTTOM = 30;
/** For the words of baseline and target. */
const SIDE = 64;
const YEAR_ROOM = 44;

/** Places of a benchmark's chart. The axis of values begins at nought, so that half the height is half the value; years run as time does. */
export function pathScale({
  baseline,
  target,
  readings,
  width,
  mirrored,
}: {
  baseline: PathPoint;
  target: PathPoint;
  readings: readonly PathPoint[];
  width: number;
  mirrored: boolean;
}) {
  const points = [baseline, target, ...readings];
  const firstYear = baseline.year;
  const lastYear = Math.max(...points.map(({ year }) => year), firstYear + 1);
  const lowest = Math.min(0, ...points.map(({ value }) => value));
  const highest = Math.max(0, ...points.map(({ value }) => value));
  const height = BENCHMARK_PATH_HEIGHT - TOP - BOTTOM;
  const across = (year: number) =>
    SIDE + ((Math.max(year, firstYear) - firstYear) / (lastYear - firstYear)) * (width - 2 * SIDE);
  const x = (year: number) => (mirrored ? width - across(year) : across(year));
  const y = (value: number) => TOP + ((highest - value) / (highest - lowest || 1)) * height;
  return {
    x,
    y,
    firstYear,
    lastYear,
    floor: y(lowest),
    ticks: ticksOf({ firstYear, lastYear, room: width - 2 * SIDE }),
    isAbovePath: ({ year, value }: PathPoint) => value >= valueOnPath({ baseline, target }, year),
  };
}
export type PathScale = ReturnType<typeof pathScale>;

/** Whole years from the first to the last, as many as there is room for. */
function ticksOf({ firstYear, lastYear, room }: { firstYear: number; lastYear: number; room: number }): number[] {
  const step = Math.max(1, Math.ceil(((lastYear - firstYear) * YEAR_ROOM) / room));
  const years: number[] = [];
  for (let year = Math.ceil(firstYear); year <= lastYear; year += step) years.push(year);
  return years;
}
