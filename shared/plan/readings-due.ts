/** How often a benchmark is read. */
export const FREQUENCIES = ['quarter', 'half-year', 'year', 'two-years', 'target-year'] as const;
export type DueFrequency = (typeof FREQUENCIES)[number];

const LAST_DAYS: Readonly<Record<DueFrequency, readonly string[]>> = {
  quarter: ['03-31', '06-30', '09-30', '12-31'],
  'half-year': ['06-30', '12-31'],
  year: ['12-31'],
  'two-years': ['12-31'],
  'target-year': ['12-31'],
};

/** The readings that are due after the year of the baseline up to that of the target, each with the last day of its period. One given in the period settles it; one that says only its year settles the whole year. */
export function readingsDue({
  from,
  to,
  frequency,
  readings,
}: {
  /** Years of baseline and target. */
  from: number;
  to: number;
  frequency: DueFrequency;
  /** Dates of the readings given: years or days. */
  readings: readonly string[];
}): { readonly day: string; readonly isDone: boolean }[] {
  const step = frequency === 'two-years' ? 2 : 1;
  const first = frequency === 'target-year' ? to : from + step;
  const due: { day: string; isDone: boolean }[] = [];
  let since = `${first - step}-12-31`;
  for (let year = first; year <= to; year += step) {
    for (const last of LAST_DAYS[frequency]) {
      const day = `${year}-${last}`;
      due.push({ day, isDone: readings.some((date) => settles(date, { since, day })) });
      since = day;
    }
  }
  return due;
}

/** `since` is the last day of the period before; years and days sort alike as texts. */
function settles(date: string, { since, day }: { since: string; day: string }): boolean {
  const isYear = date.length === 4;
  const [sinceYear, dayYear] = [since.slice(0, 4), day.slice(0, 4)];
  return isYear ? date === dayYear || (date > sinceYear && date < dayYear) : date > since && date <= day;
}
