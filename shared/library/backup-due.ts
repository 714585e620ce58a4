export const BACKUP_EVERY = ['hour', 'day', 'week', 'never'] as const;
export type BackupEvery = (typeof BACKUP_EVERY)[number];

const PERIOD_MS: Readonly<Record<BackupEvery, number>> = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  never: Number.POSITIVE_INFINITY,
};

/**
 * Whether a backup is to be made now: something was saved since the last one, and the period is over. Moments are ISO
 * texts. A backup from the future (the clock was set back) is no reason to wait for it.
 */
export function isBackupDue(
  every: BackupEvery,
  { backups, lastChange, now }: { backups: readonly string[]; lastChange: string | null; now: string },
): boolean {
  if (every === 'never' || lastChange === null) return false;
  const last = backups.filter((at) => at <= now).reduce((newest, at) => (at > newest ? at : newest), '');
  if (last === '') return true;
  return lastChange > last && Date.parse(now) - Date.parse(last) >= PERIOD_MS[every];
}
