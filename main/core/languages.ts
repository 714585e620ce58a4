import { AppError } from '#shared/contract/refusal.ts';
import { PSEUDO_LANGUAGES } from '#shared/i18n/pseudo-language.ts';
import { catalogues } from './catalogues.ts';

/** The languages that this start offers: the written ones, and the pseudo-languages where `MAINSTAY_PSEUDO_LANGUAGES` is 1. */
export const offeredLanguages = (env: NodeJS.ProcessEnv = process.env): readonly string[] => [
  ...Object.keys(catalogues),
  ...(env.MAINSTAY_PSEUDO_LANGUAGES === '1' ? PSEUDO_LANGUAGES : []),
];

/** Refuses a language that is not offered. */
export function checkLanguage(offered: readonly string[], language: string): void {
  if (!offered.includes(language)) throw new AppError('unknown-language', { value: language });
}
