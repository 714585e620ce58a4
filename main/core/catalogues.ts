import en from '#resources/locales/en.json';

/** The interface's languages; the first is the one that every missing text falls back to. */
export const catalogues = { en } as const;
export const FALLBACK_LANGUAGE = 'en';
