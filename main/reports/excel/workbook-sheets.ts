import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../report-model.ts';
import type { Sheet } from './sheet.ts';
import { actionsSheet } from './sheets/actions.ts';
import { allAnswersSheet } from './sheets/all-answers.ts';
import { answersSheet } from './sheets/answers.ts';
import { benchmarksSheet } from './sheets/benchmarks.ts';
import { byMinistrySheet } from './sheets/by-ministry.ts';
import { conflictsSheet } from './sheets/conflicts.ts';
import { contextSheet } from './sheets/context.ts';
import { coordinationSheet } from './sheets/coordination.ts';
import { evidenceGapsSheet } from './sheets/evidence-gaps.ts';
import { impactSheet } from './sheets/impact.ts';
import { listsSheet } from './sheets/lists.ts';
import { matrixSheets } from './sheets/matrix.ts';
import { mitigationSheet } from './sheets/mitigation.ts';
import { obstaclesSheet } from './sheets/obstacles.ts';
import { planReviewSheet } from './sheets/plan-review.ts';
import { practicesSheet } from './sheets/practices.ts';
import { readMeSheet } from './sheets/read-me.ts';
import { roundsSheet } from './sheets/rounds.ts';
import { scoresSheet } from './sheets/scores.ts';
import { screeningSheet } from './sheets/screening.ts';
import { stakeholdersSheet } from './sheets/stakeholders.ts';

/** The workbook's sheets in their order. */
export const workbookSheets = (model: ReportModel, t: Translate): Sheet[] =>
  [
    readMeSheet,
    contextSheet,
    planReviewSheet,
    answersSheet,
    allAnswersSheet,
    byMinistrySheet,
    scoresSheet,
    obstaclesSheet,
    matrixSheets,
    coordinationSheet,
    conflictsSheet,
    screeningSheet,
    impactSheet,
    mitigationSheet,
    actionsSheet,
    benchmarksSheet,
    practicesSheet,
    stakeholdersSheet,
    evidenceGapsSheet,
    roundsSheet,
    listsSheet,
  ].flatMap((build) => build(model, t) ?? []);
