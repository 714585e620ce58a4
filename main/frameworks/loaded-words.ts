import type { LoadedFramework } from './load-framework.ts';

/** In the language asked for; else in English where the framework has any, else in the first of its languages. */
export const titleOf = ({ languages, texts }: LoadedFramework, language = ''): string =>
  (texts(language) ?? texts(languages[0] ?? ''))?.title ?? '';

/** Every language with the revision of its words. */
export const languagesOf = ({ languages, texts }: LoadedFramework): { language: string; revision: number }[] =>
  languages.map((language) => ({ language, revision: texts(language)?.revision ?? 1 }));
