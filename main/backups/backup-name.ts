const NAME = /^library-(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})Z\.sqlite$/;

/** The file name of a backup made at that moment, to the second: "library-2030-01-02T03-04-05Z.sqlite". */
export const backupName = (at: Date): string =>
  `library-${at.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '-')}Z.sqlite`;

/** When a backup was made, by its name; undefined where a file is no backup of ours. */
export function momentOfBackup(name: string): string | undefined {
  const [, hour, minute, second] = NAME.exec(name) ?? [];
  return hour && `${hour}:${minute}:${second}.000Z`;
}
