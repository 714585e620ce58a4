import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, type DocumentPart, heading, type Picture } from './blocks.ts';
import type { ReportModel } from './report-model.ts';
import { allAnswersSection } from './sections/all-answers.ts';
import { gcmSection, sdgSection, stagesSection } from './sections/by-tag.ts';
import { changesSection } from './sections/changes.ts';
import { coherenceSection } from './sections/coherence.ts';
import { colophonSection } from './sections/colophon.ts';
import { coverSection } from './sections/cover.ts';
import { disagreementsSection } from './sections/disagreements.ts';
import { dontKnowSection } from './sections/dont-know.ts';
import { impactSection } from './sections/impact.ts';
import { methodSection } from './sections/method.ts';
import { moduleSection } from './sections/module-part.ts';
import { notApplicableSection } from './sections/not-applicable.ts';
import { overviewSection } from './sections/overview.ts';
import { redFlagsSection } from './sections/red-flags.ts';
import { sourcesSection } from './sections/sources.ts';

/** Numbers of the framework's outline of the annex (F1); sections that are still to come keep theirs free. */
const NUMBERS = { method: 1, results: 4, coherence: 6, impact: 7, annexes: 10 } as const;

/** The charts of the annex, drawn. */
export interface AnnexPictures {
  readonly modules: Picture;
  /** One a matrix; null where too little was discussed. */
  readonly networks: readonly (Picture | null)[];
  /** One a policy under appraisal; null where it has no effects yet. */
  readonly effects: readonly (Picture | null)[];
  /** Null where there is no round before. */
  readonly rounds: Picture | null;
}

/** Which sections in which order; the annexes have page numbers of their own. */
export function annexOutline(model: ReportModel, pictures: AnnexPictures, t: Translate): DocumentPart[] {
  const front = [
    ...coverSection(model, t),
    ...numbered(NUMBERS.method, methodSection(model, t)),
    ...numbered(NUMBERS.results, [
      heading(1, t('annex.results.title'), true),
      ...overviewSection(model, pictures.modules, t),
      ...model.modules.flatMap((module) => moduleSection(module, t)),
      ...stagesSection(model, t),
      ...redFlagsSection(model, t),
    ]),
    ...numbered(NUMBERS.coherence, coherenceSection(model, pictures.networks, t)),
    ...numbered(NUMBERS.impact, impactSection(model, pictures.effects, t)),
  ];
  const annexes = numbered(NUMBERS.annexes, [
    heading(1, t('annex.annexes.title')),
    ...allAnswersSection(model, t),
    ...notApplicableSection(model, t),
    ...dontKnowSection(model, t),
    ...disagreementsSection(model, t),
    ...sdgSection(model, t),
    ...gcmSection(model, t),
    ...sourcesSection(model, t),
    ...changesSection(model, pictures.rounds, t),
    ...colophonSection(model, t),
  ]);
  return [
    { pageWord: t('annex.page'), blocks: front },
    { pageWord: t('annex.annexPage'), blocks: annexes },
  ];
}

/** Gives the headings of one section their numbers: 4, 4.1, 4.2 …; third-level headings have none. */
export function numbered(section: number, blocks: readonly Block[]): Block[] {
  let second = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level === 3) return block;
    if (block.level === 1) return { ...block, number: String(section) };
    second += 1;
    return { ...block, number: `${section}.${second}` };
  });
}
