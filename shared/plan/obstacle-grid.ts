import { type Obstacle, PLACES, type Place, ROLES, type Role } from './obstacle.ts';

/** A cell of the grid. Without an entry it was not examined: nobody may read it as free of obstacles (framework C7). */
export interface GridCell<O extends Obstacle = Obstacle> {
  readonly place: Place;
  readonly role: Role;
  /** The most severe first. */
  readonly obstacles: readonly O[];
  /** The highest severity, null where nothing was examined. */
  readonly worst: Obstacle['severity'] | null;
}

/** The nine cells, place by place. */
export const gridOf = <O extends Obstacle>(obstacles: readonly O[]): GridCell<O>[] =>
  PLACES.flatMap((place) =>
    ROLES.map((role) => {
      const own = obstacles
        .filter((each) => each.place === place && each.role === role)
        .sort((a, b) => b.severity - a.severity);
      return { place, role, obstacles: own, worst: own[0]?.severity ?? null };
    }),
  );
