import { realpathSync, statfsSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** A folder in which a database can be damaged by what is done to it from outside. */
export type FolderHazard = 'network' | 'synchronised';

/** What statfs says of file systems that lie on another computer: NFS, SMB, SMB 2, CIFS, AFS, Ceph, 9P. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x00c36400, 0x01021997,
]);

/** Folders that programs for synchronising keep, as they are named on every system. */
const SYNCHRONISED =
  /^(onedrive( - .+)?|dropbox( \(.+\))?|google ?drive|my drive|icloud ?drive|com~apple~clouddocs|nextcloud|owncloud|box( sync)?|pcloud ?drive|mega|seafile|syncthing|sync)$/i;

/** Where OneDrive says that its folders are. */
const NAMED_BY_SYSTEM = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'];

/** Whether the library's folder is on a network or in a synchronised folder; null where neither could be found out. */
export function folderHazard(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
  typeOf: (folder: string) => number | undefined = fileSystemType,
): FolderHazard | null {
  const real = realPlace(folder);
  if (/^(\\\\|\/\/)[^\\/?.]/.test(real)) return 'network';
  const type = typeOf(folder);
  if (type !== undefined && NETWORK_TYPES.has(type >>> 0)) return 'network';
  if (real.split(/[\\/]/).some((part) => SYNCHRONISED.test(part))) return 'synchronised';
  const named = NAMED_BY_SYSTEM.flatMap((name) => env[name] ?? []);
  return named.some((place) => place !== '' && isWithin(real, place)) ? 'synchronised' : null;
}

const isWithin = (folder: string, place: string): boolean =>
  folder.toLowerCase() === place.toLowerCase() || folder.toLowerCase().startsWith(`${place.toLowerCase()}${sep}`);

/** On Windows this turns a drive letter of the network into the computer's name. */
function realPlace(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function fileSystemType(folder: string): number | undefined {
  try {
    return statfsSync(folder).type;
  } catch {
    const above = dirname(folder);
    return above === folder ? undefined : fileSystemType(above);
  }
}
