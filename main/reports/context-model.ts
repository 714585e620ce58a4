import type { Figure } from '#shared/plan/figure.ts';
import type { Obstacle, Place, Role } from '#shared/plan/obstacle.ts';

/** A key figure in words; `raw` keeps the numbers for cells that hold real ones. */
export interface KeyFigureLine {
  readonly raw: Figure | null;
  readonly name: string;
  /** With its unit, such as "7.4 %"; "not available" or empty where it is missing. */
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly source: string;
  readonly note: string;
  readonly isMissing: boolean;
}

/** A chapter of the plan: six marks in words, in the order of `MARKS`. */
export interface ChapterLine {
  readonly title: string;
  readonly pages: string;
  readonly firstPage: number | null;
  readonly lastPage: number | null;
  readonly marks: readonly string[];
  /** In quotation marks, with its page; empty where nothing is quoted. */
  readonly quotation: string;
  readonly modules: string;
  readonly note: string;
}

export interface ObstacleLine {
  readonly raw: Obstacle;
  readonly place: string;
  readonly role: string;
  /** "XO4 Bureaucracy", or the words of a new one. */
  readonly name: string;
  /** What it is like here; empty where the name says it. */
  readonly text: string;
  readonly saidBy: string;
  /** "3 blocking". */
  readonly severity: string;
  readonly harderHit: string;
  readonly change: string;
  readonly actor: string;
  readonly level: string;
  readonly indicator: string;
  readonly conditions: string;
}

/** The grid's cells, place by place; a cell without a line was not examined. */
export interface GridCellLines {
  readonly place: Place;
  readonly role: Role;
  readonly lines: readonly ObstacleLine[];
}

/** What must be there for jobs to be created, what the answers say of it, what stands against it and what would change it. */
export interface ConditionLine {
  readonly name: string;
  /** "RBD-06: 1 Recognised". */
  readonly answers: readonly string[];
  readonly obstacles: readonly ObstacleLine[];
}

/** Context, plan review and obstacle grid as reports say them. */
export interface ContextModel {
  readonly figures: readonly KeyFigureLine[];
  readonly chapters: readonly ChapterLine[];
  /** "Mentioned in 12 of 14 chapters" …; empty without chapters. */
  readonly chapterCounts: readonly string[];
  readonly grid: readonly GridCellLines[];
  readonly conditions: readonly ConditionLine[];
}
