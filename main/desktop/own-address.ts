export const SCHEME = 'mainstay';

/** Where the screens live inside the desktop program. */
export const START_ADDRESS = `${SCHEME}://app/index.html`;

/** Whether an address is one of our own screens. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${SCHEME}:` && url.host === 'app';
}
