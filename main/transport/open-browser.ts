import { spawn } from 'node:child_process';

/** The program that opens an address with the user's own browser; undefined where nobody sits at a screen. */
function browserOpener(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): readonly string[] | undefined {
  if (env.CI) return undefined;
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (platform === 'darwin') return ['open'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** Opens an address in the user's browser where there is one; the address is printed anyway, so failing here is no failure. */
export function openBrowser(address: string, opener = browserOpener()): void {
  const [command, ...args] = opener ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
