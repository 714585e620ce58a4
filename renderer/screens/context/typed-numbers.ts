/** What was typed as a number: null where nothing was, undefined where it is none. */
export const numberTyped = (typed: string): number | null | undefined => {
  if (typed.trim() === '') return null;
  const value = Number(typed);
  return Number.isFinite(value) ? value : undefined;
};

const within = (lowest: number, highest: number) => (typed: string) => {
  const value = numberTyped(typed);
  if (typeof value !== 'number') return value;
  return Number.isInteger(value) && value >= lowest && value <= highest ? value : undefined;
};

export const yearTyped = within(1800, 2200);
export const pageTyped = within(1, 9_999);
