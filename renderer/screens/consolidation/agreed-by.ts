/** Who agreed, as it is ticked and typed: bodies of the assessment, and whoever else. */
export interface AgreedBy {
  readonly bodies: readonly string[];
  readonly others: string;
}

const SEPARATOR = ';';

export const agreedByText = ({ bodies, others }: AgreedBy): string =>
  [...bodies, others.trim()].filter((part) => part !== '').join(`${SEPARATOR} `);

/** The same, read back: names of bodies are ticked again, the rest stays text. */
export function readAgreedBy(text: string, names: readonly string[]): AgreedBy {
  const parts = text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    bodies: parts.filter((part) => names.includes(part)),
    others: parts.filter((part) => !names.includes(part)).join(`${SEPARATOR} `),
  };
}
