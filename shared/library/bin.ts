export const DAYS_IN_BIN = 30;
const MS_A_DAY = 86_400_000;

/** Whether what went into the bin at `since` may be deleted for good (quality.md: after 30 days the bin offers it, the clock never does it). Moments are ISO texts. */
export const mayBeDeleted = (since: string, now: string): boolean =>
  Date.parse(now) - Date.parse(since) >= DAYS_IN_BIN * MS_A_DAY;
