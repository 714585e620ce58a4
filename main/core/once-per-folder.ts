/** What came with the program does not change while it runs: it is read once for each folder, whoever asks. */
export function oncePerFolder<T>(read: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, T>();
  return (folder) => {
    const found = known.get(folder) ?? read(folder);
    known.set(folder, found);
    return found;
  };
}
