import type { FrameworkTexts } from '#shared/framework/texts.ts';
import { mapTexts, type PseudoLanguage, pseudoText } from '#shared/i18n/pseudo-language.ts';

/** A framework's English words in a pseudo-language; short labels stay short. */
export const pseudoWords = (language: PseudoLanguage, english: FrameworkTexts): FrameworkTexts => ({
  ...mapTexts(english, (text, name) => pseudoText(language, text, { isNarrow: name === 'short' })),
  language,
});
