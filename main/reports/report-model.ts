import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import type { DistanceMapData } from '#shared/charts/distance-map.tsx';
import type { StageMapData } from '#shared/charts/stage-map.tsx';
import type { Results } from '#shared/results/results.ts';
import type { ModuleScore } from '#shared/results/total.ts';
import type { Masthead } from './blocks.ts';
import type { MatrixLines, SuggestionLine } from './coherence-model.ts';
import type { ContextModel } from './context-model.ts';
import type { PolicyLines } from './impact-model.ts';
import type { PlanLines } from './plan-model.ts';
import type { RoundsModel } from './rounds-model.ts';

/** A module's figures as printed; `raw` keeps the unrounded numbers for the chart and for live formulas. */
export interface ModuleFigures {
  readonly raw: ModuleScore;
  /** Whole number, or "Not enough information" where there is no rating. */
  readonly score: string;
  /** "19 to 52". */
  readonly range: string;
  readonly coverage: string;
  readonly confidence: string;
  readonly rating: string;
  /** "not firm", "provisional", both, or empty. */
  readonly marks: string;
  readonly redFlags: number;
}

/** One respondent's own answer, in words. */
export interface AnswerLine {
  readonly respondent: string;
  readonly role: string;
  readonly date: string;
  /** The same moment as an ISO date, for cells that hold real dates. */
  readonly answeredAt: string;
  readonly raw: AnswerValue | null;
  /** "2 Started", "does not apply", "don't know", "not answered". */
  readonly value: string;
  readonly grade: EvidenceGrade | null;
  readonly comment: string;
  readonly reason: string;
  readonly whomToAsk: string;
  readonly isFlagged: boolean;
  readonly sources: readonly string[];
  /** The line of each source in the list of documents. */
  readonly documents: readonly string[];
  /** Addresses of the sources, where they have one. */
  readonly links: readonly string[];
}

/** One indicator with everything that was said about it. */
export interface IndicatorLine {
  readonly id: string;
  readonly moduleId: string;
  readonly statement: string;
  readonly stage: string;
  readonly stageId: string;
  readonly direction: string;
  readonly directionId: string;
  readonly isCritical: boolean;
  readonly isRedFlag: boolean;
  readonly isInUse: boolean;
  /** Of a framework that the assessment was moved from. */
  readonly isEarlier: boolean;
  readonly weight: number;
  readonly sdg: readonly string[];
  readonly gcm: readonly string[];
  /** The counted value. */
  readonly raw: AnswerValue | null;
  readonly value: string;
  readonly grade: EvidenceGrade | null;
  /** "agreed by …", "only answer", "proposed", or empty. */
  readonly basis: string;
  readonly from: Results['indicators'][number]['from'];
  readonly agreed: {
    readonly raw: AnswerValue;
    readonly grade: EvidenceGrade | null;
    readonly by: string;
    readonly date: string;
    readonly agreedAt: string;
    readonly reason: string;
    readonly whomToAsk: string;
    /** The evidence kept with it. */
    readonly sources: readonly string[];
    readonly documents: readonly string[];
    readonly links: readonly string[];
  } | null;
  /** What the answers propose by rule, agreed or not; null where nobody answered. `label`: "1 Recognised, grade A". */
  readonly proposed: { readonly raw: AnswerValue; readonly label: string } | null;
  /** The body that leads here; empty where none does. */
  readonly lead: string;
  /** What level 0 or 1, or level 2, calls for next; empty at 3 and 4. */
  readonly step: string;
  /** What would count as evidence, and where it usually is. */
  readonly evidence: readonly string[];
  readonly found: string;
  readonly answers: readonly AnswerLine[];
}

export interface ModulePart {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly purpose: string;
  readonly isArea: boolean;
  /** Why the module was left out; empty when it was assessed. */
  readonly notAssessedReason: string;
  readonly figures: ModuleFigures;
  readonly indicators: readonly IndicatorLine[];
}

export interface TagLine {
  readonly id: string;
  readonly label: string;
  /** Whole number, or "too few answers". */
  readonly score: string;
  readonly raw: number | null;
  readonly n: number;
  readonly applicable: number;
}

export interface DocumentLine {
  readonly line: string;
  readonly link: string;
  /** "Attached: plan.pdf", empty where no file is. */
  readonly attached: string;
  /** `page` is empty where the whole document is cited; `figures` are the names of key figures. */
  readonly pages: readonly {
    readonly page: string;
    readonly indicators: readonly string[];
    readonly figures: readonly string[];
  }[];
}

/** Everything that a report says, with every decision taken: labels instead of ids, dates formatted, scores finished. */
export interface ReportModel {
  readonly assessmentId: string;
  readonly language: string;
  readonly title: string;
  readonly place: string;
  readonly round: string;
  readonly roundDate: string;
  readonly level: string;
  readonly instrument: string;
  readonly roles: string;
  readonly form: string;
  readonly isShortForm: boolean;
  /** Whether the lead body's answer of grade A is proposed before the lower median. */
  readonly hasLeadRule: boolean;
  /** Whose report it is; null where nobody is named and no logo is chosen. */
  readonly masthead: Masthead | null;
  /** Bears the DRAFT mark: it was not ordered as final. */
  readonly isDraft: boolean;
  /** Codes of the modules and names of the bodies whose own answers are printed; null for all. */
  readonly printed: { readonly modules: readonly string[] | null; readonly bodies: readonly string[] | null };
  /** What was chosen not to be printed, as sentences. */
  readonly limits: readonly string[];
  /** What is open, as sentences; empty when nothing is. */
  readonly draft: readonly string[];
  readonly madeOn: string;
  readonly madeAt: string;
  readonly frameworkLine: string;
  readonly appLine: string;
  /** Of the state that the report was made from. */
  readonly fingerprint: string;
  /** What people wrote is in this language. */
  readonly answersLanguage: string;
  readonly respondents: readonly {
    readonly name: string;
    readonly kind: string;
    readonly modules: string;
    readonly answered: number;
  }[];
  /** Every answer by module and stage. */
  readonly stageMap: StageMapData;
  /** How far bodies lie from each other; null where no two can be compared. */
  readonly distanceMap: DistanceMapData | null;
  readonly finding: string;
  readonly total: {
    readonly raw: Results['total'];
    readonly score: string;
    readonly range: string;
    readonly rating: string;
    readonly lowest: string;
    readonly withheld: boolean;
  };
  readonly modules: readonly ModulePart[];
  readonly byStage: readonly TagLine[];
  readonly byDirection: readonly TagLine[];
  readonly bySdg: readonly TagLine[];
  readonly byGcm: readonly TagLine[];
  readonly redFlags: readonly IndicatorLine[];
  /** Answered indicators outside the form, or of a framework that the assessment was moved from: in no figure, but never lost. */
  readonly setAside: readonly IndicatorLine[];
  /** Every document once, with its link, and for each page cited the indicators that cite it. */
  readonly documents: readonly DocumentLine[];
  /** Elements of the founding note, with their words. */
  readonly noteElements: readonly { readonly id: string; readonly text: string }[];
  /** Objectives of the Global Compact that no indicator of the framework carries. */
  readonly gcmNotCovered: readonly { readonly id: string; readonly label: string }[];
  /** The comparison with the round before; null where there is none. */
  readonly rounds: RoundsModel | null;
  /** Coherence matrices in which anything was discussed. */
  readonly matrices: readonly MatrixLines[];
  readonly suggestions: readonly SuggestionLine[];
  /** Draft policies under impact appraisal. */
  readonly policies: readonly PolicyLines[];
  /** Key figures, the review of the plan and the obstacle grid. */
  readonly context: ContextModel;
  readonly plan: PlanLines;
  readonly proposedCount: number;
  readonly results: Results;
}
