import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The library's folder: local to this machine, never roaming. `MAINSTAY_DATA` names another. */
export function libraryFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.MAINSTAY_DATA) return env.MAINSTAY_DATA;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Mainstay');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Mainstay');
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'mainstay');
}

/** Where frameworks, samples and fonts lie: beside the built program, or among the packaged program's own resources. */
export function resourcesFolder(packagedResources?: string): string {
  const packaged = packagedResources ? join(packagedResources, 'mainstay') : '';
  if (packaged && existsSync(packaged)) return packaged;
  return fileURLToPath(new URL('../resources', import.meta.url));
}
