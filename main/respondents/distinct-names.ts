import { AppError } from '#shared/contract/refusal.ts';

/** Two respondents of one name could not be told apart in a report. */
export function assertDistinctNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names.map((each) => each.trim())) {
    if (seen.has(name)) throw new AppError('respondent-name-taken', { name });
    seen.add(name);
  }
}
