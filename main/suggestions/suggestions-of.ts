import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { isLevel } from '#shared/assessment/level.ts';
import { suggestionSheet } from '#shared/coherence/suggestion.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { type SuggestionRule, suggestionsFor } from '#shared/framework/suggestions.ts';
import { isPseudoLanguage, pseudoText } from '#shared/i18n/pseudo-language.ts';
import { directionGap } from '#shared/results/direction-gap.ts';
import { resultsOf } from '#shared/results/results.ts';

/** What the counted answers of an assessment suggest, with the answers that cause it and what was decided. */
export function suggestionsOf(
  rooms: Pick<Rooms, 'stores' | 'guard' | 'frameworks'>,
  own: Assessment,
  language: string,
): OutputOf<'suggestions.list'> {
  const results = resultsOf(resultsInputOf(rooms, own), { kind: 'proposed' });
  const levels = new Map<string, number>(
    results.indicators.flatMap(({ id, value }) => (isLevel(value) ? [[id, value] as const] : [])),
  );
  const decisions = rooms.stores.sheets.list(suggestionSheet, own.id);
  const suggestions = suggestionsFor(rooms.frameworks.suggestions(own.framework), (id) => levels.get(id) ?? null);
  return {
    suggestions: suggestions.map((rule) => ({
      id: rule.id,
      note: rule.note,
      ...wordsIn(rule, language),
      causes: rule.when.map((cause) => ({
        indicatorId: cause.indicator,
        // A cause that is met has a level.
        level: results.indicators.find(({ id }) => id === cause.indicator)?.value as 0 | 1 | 2 | 3 | 4,
        isHigh: 'atLeast' in cause,
      })),
      decision: decisions.find(({ id }) => id === rule.id) ?? null,
    })),
    directions: directionGap(results.byDirection),
  };
}

function wordsIn({ words }: SuggestionRule, language: string): { sentence: string; step: string } {
  const english = words.en ?? Object.values(words)[0] ?? { sentence: '', step: '' };
  if (isPseudoLanguage(language))
    return { sentence: pseudoText(language, english.sentence), step: pseudoText(language, english.step) };
  return words[language] ?? english;
}
