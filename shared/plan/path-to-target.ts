/** A value of a benchmark at a time; `year` may have a fraction, such as 2028.5 for the middle of 2028. */
export interface PathPoint {
  readonly year: number;
  readonly value: number;
}

export interface BenchmarkCourse {
  readonly baseline: PathPoint;
  readonly target: PathPoint;
  readonly readings: readonly PathPoint[];
}

export interface PathToTarget {
  readonly state: 'no-reading' | 'reached' | 'on-path' | 'behind';
  /** Whether the value is to rise or to fall; a target equal to the baseline is to be held. */
  readonly direction: 'up' | 'down' | 'hold';
  /** The reading that speaks: of several in one year the last given. */
  readonly latest: PathPoint | null;
  /** Where the straight path stands at the time of that reading. */
  readonly expected: number | null;
  /** How far the reading falls short of the path, in the benchmark's unit; 0 where it does not. */
  readonly shortBy: number | null;
  /** Decimals in which the three numbers agree with each other: one more than anyone has typed. */
  readonly decimals: number;
}

/** Decimals beyond which a typed number is taken as rounding noise. */
const MOST_DECIMALS = 4;

/** Sets the latest reading of a benchmark against the straight path from baseline to target. The path is rounded before it is compared, so that the words never contradict the numbers that are shown. */
export function pathToTarget(course: BenchmarkCourse): PathToTarget {
  const { baseline, target, readings } = course;
  const values = [baseline.value, target.value, ...readings.map(({ value }) => value)];
  const decimals = Math.max(...values.map(decimalsOf)) + 1;
  const direction = directionOf(course);
  const latest = inOrder(readings).at(-1) ?? null;
  if (latest === null) return { state: 'no-reading', direction, latest, expected: null, shortBy: null, decimals };
  const expected = rounded(valueOnPath(course, latest.year), decimals);
  const shortBy = rounded(shortfall(direction, { value: latest.value, goal: expected }), decimals);
  const isReached = shortfall(direction, { value: latest.value, goal: target.value }) <= 0;
  return {
    state: isReached ? 'reached' : shortBy > 0 ? 'behind' : 'on-path',
    direction,
    latest,
    expected,
    shortBy,
    decimals,
  };
}

/** The earliest first; those of one time stay in the order in which they were given. */
export const inOrder = <P extends Pick<PathPoint, 'year'>>(points: readonly P[]): P[] =>
  [...points].sort((one, other) => one.year - other.year);

/** Where the straight path stands: the baseline before it begins, the target after it ends. */
export function valueOnPath({ baseline, target }: Omit<BenchmarkCourse, 'readings'>, year: number): number {
  if (year >= target.year) return target.value;
  if (year <= baseline.year) return baseline.value;
  const share = (year - baseline.year) / (target.year - baseline.year);
  return baseline.value + share * (target.value - baseline.value);
}

function directionOf({ baseline, target }: BenchmarkCourse): PathToTarget['direction'] {
  if (target.value === baseline.value) return 'hold';
  return target.value > baseline.value ? 'up' : 'down';
}

/** How far a value is from where it should be, 0 where it is there or beyond. */
function shortfall(direction: PathToTarget['direction'], { value, goal }: { value: number; goal: number }): number {
  if (direction === 'hold') return Math.abs(goal - value);
  return Math.max(0, direction === 'up' ? goal - value : value - goal);
}

function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1)
    if (rounded(value, decimals) === value) return decimals;
  return MOST_DECIMALS;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
