import type { Rooms } from '#main/core/rooms.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import { suggestionSheet } from '#shared/coherence/suggestion.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { suggestionsContract } from '#shared/contract/suggestions.ts';
import { suggestionsOf } from './suggestions-of.ts';

export function suggestionHandlers(rooms: Rooms): RoomHandlers<typeof suggestionsContract> {
  const { guard } = rooms;
  const decisions = sheetActs(rooms, suggestionSheet);
  return {
    'suggestions.list': ({ assessmentId, language }) => suggestionsOf(rooms, guard.assessment(assessmentId), language),
    'suggestions.decide': ({ assessmentId, decision }) => {
      const caused = suggestionsOf(rooms, guard.assessment(assessmentId), 'en').suggestions;
      if (!caused.some(({ id }) => id === decision.id)) throw new AppError('suggestion-not-caused');
      return decisions.save(assessmentId, decision);
    },
    'suggestions.reopen': ({ assessmentId, id }) => decisions.remove(assessmentId, id),
  };
}
