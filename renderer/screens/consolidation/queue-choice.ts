import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';

export type Consolidated = OutputOf<'consolidation.get'>[number];

/** Which indicators the queue shows. */
export const SHOWN = ['to-settle', 'all', 'proposed', 'agreed', 'dont-know'] as const;
type Shown = (typeof SHOWN)[number];

/** What is shown, and of which module; an empty module is all. Kept in the address, so that a link can name it. */
export interface QueueChoice {
  readonly show: Shown;
  readonly module: string;
}

export function readChoice(parameters: URLSearchParams): QueueChoice {
  const asked = parameters.get('show');
  return { show: SHOWN.find((each) => each === asked) ?? 'to-settle', module: parameters.get('module') ?? '' };
}

/** The part of an address behind its question mark; empty for the usual choice. */
export function choiceQuery({ show, module }: QueueChoice): string {
  const parts = [show === 'to-settle' ? '' : `show=${show}`, module === '' ? '' : `module=${module}`].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const RULES: Readonly<Record<Shown, (each: Consolidated) => boolean>> = {
  'to-settle': ({ toSettle }) => toSettle,
  all: ({ answers, agreed }) => answers.length > 0 || agreed !== null,
  proposed: ({ answers, agreed }) => answers.length > 1 && agreed === null,
  agreed: ({ agreed }) => agreed !== null,
  'dont-know': ({ answers }) => answers.some(({ value }) => value === 'DK'),
};

/** The indicators of a choice, in the framework's order. */
export const queued = (indicators: readonly Consolidated[], { show, module }: QueueChoice): Consolidated[] =>
  indicators.filter((each) => RULES[show](each) && (module === '' || each.moduleId === module));

/** The queue under headings: what is to settle by its first reason, all else by module. */
export const grouped = (indicators: readonly Consolidated[], { show }: QueueChoice): [string, Consolidated[]][] => [
  ...Map.groupBy(indicators, ({ why, moduleId }) => (show === 'to-settle' ? (why[0] ?? '') : moduleId)),
];

/** The one after, or before, `current` in the queue, going round; the first where it is not in the queue. */
export function neighbour(queue: readonly Consolidated[], current: IndicatorId | undefined, by: 1 | -1) {
  const place = queue.findIndex(({ id }) => id === current);
  const found = place < 0 ? queue[0] : queue[(place + by + queue.length) % queue.length];
  return found?.id === current ? undefined : found?.id;
}
