import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import {
  ANNEX_SECTIONS,
  type AnnexSection,
  BODY_SECTIONS,
  type BodySection,
  chosenOf,
  SECTIONS,
} from '#shared/reports/sections.ts';
import { type Block, type DocumentPart, heading, type Picture } from './blocks.ts';
import { narrowed } from './narrowed.ts';
import type { ReportModel } from './report-model.ts';
import { actionSection } from './sections/action.ts';
import { allAnswersSection, countedSection } from './sections/all-answers.ts';
import { gcmSection, sdgSection, stagesSection } from './sections/by-tag.ts';
import { changesSection } from './sections/changes.ts';
import { coherenceSection } from './sections/coherence.ts';
import { colophonSection } from './sections/colophon.ts';
import { contextSection, planReviewSection } from './sections/context.ts';
import { coverSection } from './sections/cover.ts';
import { disagreementsSection } from './sections/disagreements.ts';
import { dontKnowSection } from './sections/dont-know.ts';
import { impactSection } from './sections/impact.ts';
import { distanceDrawing, stageDrawing } from './sections/map-drawings.ts';
import { methodSection } from './sections/method.ts';
import { moduleSection } from './sections/module-part.ts';
import { notApplicableSection } from './sections/not-applicable.ts';
import { noteQuestionsSection } from './sections/note-questions.ts';
import { obstaclesSection } from './sections/obstacles.ts';
import { overviewSection } from './sections/overview.ts';
import { evidenceBlocks } from './sections/plan-around.ts';
import { practicesSection } from './sections/practices.ts';
import { redFlagsSection } from './sections/red-flags.ts';
import { sourcesSection } from './sections/sources.ts';

/** The charts of the annex, drawn; null and empty where none are wanted. */
export interface AnnexPictures {
  readonly modules: Picture | null;
  readonly stages: Picture | null;
  /** Null where no two bodies can be compared. */
  readonly distances: Picture | null;
  /** One a matrix; null where too little was discussed. */
  readonly networks: readonly (Picture | null)[];
  /** One a policy under appraisal; null where it has no effects yet. */
  readonly effects: readonly (Picture | null)[];
  /** One a benchmark; null while it has no baseline or no target. */
  readonly benchmarks: readonly (Picture | null)[];
  /** Null where there is no round before. */
  readonly rounds: Picture | null;
}

export const NO_PICTURES: AnnexPictures = {
  modules: null,
  stages: null,
  distances: null,
  networks: [],
  effects: [],
  benchmarks: [],
  rounds: null,
};

/** What the sections are written from. */
interface Parts {
  /** What was chosen to be printed. */
  readonly model: ReportModel;
  /** Everything, for figures of the whole assessment. */
  readonly whole: ReportModel;
  readonly pictures: AnnexPictures;
  readonly detail: ReportChoices['detail'];
  readonly t: Translate;
}

type Written = (parts: Parts) => Block[];

/** One line a section of the body; the summary stands on the cover. */
const BODY: Readonly<Partial<Record<BodySection, Written>>> = {
  method: ({ model, t }) => methodSection(model, t),
  context: ({ model, t }) => contextSection(model, t),
  'plan-review': ({ model, t }) => planReviewSection(model, t),
  results: ({ model, whole, pictures, t }) => [
    heading(1, t('annex.results.title'), true),
    ...overviewSection(whole, pictures.modules, t),
    ...model.modules.flatMap((module) => moduleSection(module, t)),
    ...stagesSection(model, t, stageDrawing(whole, pictures.stages, t)),
    ...redFlagsSection(model, t),
  ],
  obstacles: ({ model, t }) => obstaclesSection(model, t),
  coherence: ({ model, pictures, detail, t }) => coherenceSection(model, pictures.networks, t, detail),
  impact: ({ model, pictures, detail, t }) => impactSection(model, pictures.effects, t, detail),
  action: ({ model, pictures, t }) => actionSection(model, pictures.benchmarks, t),
  practices: ({ model, t }) => practicesSection(model, t),
};

const ANNEXES: Readonly<Record<AnnexSection, Written>> = {
  answers: ({ model, detail, t }) => (detail === 'summary' ? countedSection(model, t) : allAnswersSection(model, t)),
  'not-applicable': ({ model, t }) => notApplicableSection(model, t),
  'dont-know': ({ model, t }) => [...dontKnowSection(model, t), ...evidenceBlocks(model.plan, t)],
  disagreements: ({ model, pictures, t }) =>
    disagreementsSection(model, t, distanceDrawing(model, pictures.distances, t)),
  tags: ({ model, t }) => [...sdgSection(model, t), ...gcmSection(model, t), ...noteQuestionsSection(model, t)],
  sources: ({ model, t }) => sourcesSection(model, t),
  changes: ({ model, pictures, t }) => changesSection(model, pictures.rounds, t),
  colophon: ({ model, t }) => colophonSection(model, t),
};

/** Which sections in which order; the annexes have page numbers of their own. */
export function annexOutline(
  whole: ReportModel,
  pictures: AnnexPictures,
  choices: ReportChoices,
  t: Translate,
): DocumentPart[] {
  const parts: Parts = { model: narrowed(whole), whole, pictures, detail: choices.detail, t };
  const chosen = choices.sections ?? SECTIONS;
  const body = chosenOf(BODY_SECTIONS, chosen)
    .map((section) => ({ section, blocks: withoutPage(BODY[section]?.(parts) ?? []) }))
    .filter(({ blocks }) => blocks.length > 0);
  const numberOf = numbersOf(body.map(({ section }) => section));
  const annexes = chosenOf(ANNEX_SECTIONS, chosen).flatMap((section) => ANNEXES[section](parts));
  const missing = BODY_SECTIONS.filter((each) => each !== 'summary' && !body.some(({ section }) => section === each));
  const front = [
    ...coverSection(whole, { hasSummary: chosen.includes('summary'), missing }, t),
    ...body.flatMap(({ section, blocks }) => numbered(numberOf(section), blocks)),
  ];
  return [
    { pageWord: t('annex.page'), blocks: front },
    ...(annexes.length === 0
      ? []
      : [
          {
            pageWord: t('annex.annexPage'),
            blocks: numbered(numberOf(null), [heading(1, t('annex.annexes.title')), ...annexes]),
          },
        ]),
  ];
}

/** A section that says only that there is nothing needs no page of its own. */
const withoutPage = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 2
    ? blocks
    : blocks.map((block) => (block.kind === 'heading' ? { ...block, startsPage: false } : block));

/** The framework's numbers (F1) while its order is kept, so that a section left out leaves a gap; else from 1 on. `null` is the annexes. */
function numbersOf(sections: readonly BodySection[]): (section: BodySection | null) => number {
  const usual = sections.map((section) => BODY_SECTIONS.indexOf(section));
  const isUsual = usual.every((number, index) => index === 0 || number > (usual[index - 1] ?? 0));
  return (section) => {
    if (isUsual) return section === null ? BODY_SECTIONS.length : BODY_SECTIONS.indexOf(section);
    return section === null ? sections.length + 1 : sections.indexOf(section) + 1;
  };
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
