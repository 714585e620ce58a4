const STORED_AS = 'mainstay-key';

/** The key of this start: out of the address at once, so that no one reads it over a shoulder or in the history; then kept for this tab alone. */
export function takeKey(): string | null {
  const given = /^#k=([\w-]+)$/.exec(location.hash)?.[1];
  if (given === undefined) return sessionStorage.getItem(STORED_AS);
  sessionStorage.setItem(STORED_AS, given);
  history.replaceState(null, '', location.pathname);
  return given;
}

export const forgetKey = (): void => sessionStorage.removeItem(STORED_AS);
