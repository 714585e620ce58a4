const STORED_AS = 'mainstay-window';

/** This window's own name, kept over a reload: undo takes back what this window did. */
export function windowName(): string {
  const known = sessionStorage.getItem(STORED_AS);
  if (known !== null) return known;
  const name = crypto.randomUUID();
  sessionStorage.setItem(STORED_AS, name);
  return name;
}
