import type { OutputOf } from '#shared/contract/index.ts';
import { moveParts } from '#shared/framework/move-parts.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** What a move does or would do: one line for each thing that happens at all. */
export function moveText(plan: OutputOf<'frameworks.move'>, isDry: boolean, t: Translate): string[] {
  const { from, to } = plan;
  const names = { from: `${from.key}-${from.version}`, to: `${to.key}-${to.version}` };
  return [
    t(isDry ? 'move.would' : 'move.done', names),
    ...moveParts(plan).map(({ part, ids }) => `${t(`move.part.${part}`, { count: ids.length })}: ${ids.join(' ')}`),
  ];
}
