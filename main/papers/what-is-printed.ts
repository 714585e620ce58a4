import type { Assessment } from '#shared/assessment/assessment.ts';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';

/** The indicators behind codes of modules and ids of indicators, in that order and each once; only what the assessment asks. */
export function askedIndicators(
  { form, modulesNotAssessed }: Pick<Assessment, 'form' | 'modulesNotAssessed'>,
  { modules }: FrameworkShape,
  asked: readonly string[],
): IndicatorId[] {
  const inUse = modules
    .filter(({ id }) => !modulesNotAssessed.some(({ moduleId }) => moduleId === id))
    .flatMap(({ id: moduleId, indicators }) =>
      indicators.filter(({ short }) => short || form === 'full').map(({ id }) => ({ id, moduleId })),
    );
  const known = new Set<string>(modules.flatMap(({ id, indicators }) => [id, ...indicators.map((each) => each.id)]));
  const unknown = asked.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new AppError(unknown.includes('-') ? 'unknown-indicator' : 'unknown-module', { value: unknown });
  const found =
    asked.length === 0
      ? inUse
      : asked.flatMap((name) => inUse.filter((each) => name === each.id || name === each.moduleId));
  return [...new Set(found.map(({ id }) => id))];
}

/** Every pair of policy areas once, or those that were named, in the order of the matrix. */
export function printedPairs(
  nodes: Companion['matrixNodes'],
  named: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  const unknown = named.flat().find((name) => !nodes.some(({ id }) => id === name));
  if (unknown !== undefined) throw new AppError('unknown-node', { value: unknown });
  return nodes
    .flatMap(({ id: first }, at) => nodes.slice(at + 1).map(({ id: second }) => [first, second] as const))
    .filter(
      ([first, second]) => named.length === 0 || named.some((pair) => pair.includes(first) && pair.includes(second)),
    );
}
