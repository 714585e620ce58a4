import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { formatList } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Voice } from '#shared/workshop/board.ts';
import { type Prompt, promptsFor } from '#shared/workshop/prompts.ts';

/** The questions for the room in words, the most telling first. */
export const promptTexts = (
  indicator: Indicator,
  voices: readonly Voice<AnswerValue>[],
  { t, language }: { readonly t: Translate; readonly language: string },
): string[] => promptsFor(voices).map((prompt) => inWords(prompt, indicator, t, language));

function inWords(prompt: Prompt, indicator: Indicator, t: Translate, language: string): string {
  const names = (all: readonly string[]) => formatList(language, all);
  switch (prompt.key) {
    case 'apart':
      return t('workshop.prompt.apart', { high: names(prompt.high), low: names(prompt.low) });
    case 'dontKnow':
    case 'notApplicable':
      return t(`workshop.prompt.${prompt.key}`, { names: names(prompt.names) });
    case 'evidence':
      return t('workshop.prompt.evidence', { list: indicator.evidence.join('; ') });
    case 'same':
      return t('workshop.prompt.same');
    default:
      return t(`workshop.prompt.${prompt.key}`, { words: indicator[prompt.key] });
  }
}
