/** The templates that come with the program, by the names of their files without ending. */
export const SHIPPED_TEMPLATES = ['plain', 'prsp-annex', 'example-placeholders'] as const;
