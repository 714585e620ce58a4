import { generateLibrary, type LibrarySize } from './generate-library.ts';
import type { Line, NotMeasured } from './line.ts';
import { aFolder } from './open-core.ts';

/** What measures share: how thorough to be, and libraries that take long to make. */
export interface Bench {
  readonly isQuick: boolean;
  /** How often to repeat what is repeated so often in a full run. */
  readonly times: (full: number) => number;
  /** The folder of a library of 50 assessments. */
  readonly small: () => string;
  /** The folder of one of 5,000 assessments and 600,000 answers; a tenth of it in a quick run. */
  readonly large: () => string;
}

export interface Measure {
  /** As `--only` calls it. */
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly (Line | NotMeasured)[]>;
}

const SMALL: LibrarySize = { assessments: 50, respondents: 2, answers: 60 };

export function createBench(isQuick: boolean): Bench {
  const made = new Map<number, string>();
  const library = (assessments: number) => () => {
    const folder = made.get(assessments) ?? aFolder();
    if (!made.has(assessments)) generateLibrary(folder, { ...SMALL, assessments });
    made.set(assessments, folder);
    return folder;
  };
  return {
    isQuick,
    times: (full) => (isQuick ? Math.max(3, Math.ceil(full / 10)) : full),
    small: library(SMALL.assessments),
    large: library(isQuick ? 500 : 5_000),
  };
}
