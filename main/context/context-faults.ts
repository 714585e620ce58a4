import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import { type Figure, isPossible, MONEY } from '#shared/plan/figure.ts';
import type { Obstacle } from '#shared/plan/obstacle.ts';

/** Refuses an own figure without a name, a value that cannot be, and a currency beside what is not money. */
export function assertFigure(figure: Figure, { figures }: Pick<Companion, 'figures'>): void {
  const listed = figures.find(({ key }) => key === figure.id);
  if (!listed && figure.name.trim() === '') throw new AppError('figure-needs-name');
  if (listed && !isPossible(figure, listed)) throw new AppError('figure-not-possible', { value: String(figure.value) });
  if (figure.currency !== '' && figure.unit !== MONEY) throw new AppError('currency-needs-money');
}

/** Refuses an obstacle or a condition that the framework's lists do not hold, and an obstacle of another place. */
export function assertObstacle(
  { key, place, conditions }: Obstacle,
  companion: Pick<Companion, 'obstacles' | 'conditions'>,
): void {
  const listed = companion.obstacles.find((each) => each.key === key);
  if (key !== '' && !listed) throw new AppError('unknown-obstacle', { value: key });
  if (listed && listed.place !== place) throw new AppError('obstacle-of-another-place', { id: listed.id });
  const unknown = conditions.find((condition) => !companion.conditions.some((each) => each.key === condition));
  if (unknown !== undefined) throw new AppError('unknown-condition', { value: unknown });
}
