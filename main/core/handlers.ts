import { answerHandlers } from '#main/answers/answer-handlers.ts';
import { assessmentHandlers } from '#main/assessments/assessment-handlers.ts';
import { backupHandlers } from '#main/backups/backup-handlers.ts';
import { coherenceHandlers } from '#main/coherence/coherence-handlers.ts';
import { consolidationHandlers } from '#main/consolidation/consolidation-handlers.ts';
import { contextHandlers } from '#main/context/context-handlers.ts';
import { evidenceHandlers } from '#main/evidence/evidence-handlers.ts';
import { exchangeHandlers } from '#main/exchange/exchange-handlers.ts';
import { questionnaireHandlers } from '#main/exchange/questionnaires/questionnaire-handlers.ts';
import { frameworkHandlers } from '#main/frameworks/framework-handlers.ts';
import { historyHandlers } from '#main/history/history-handlers.ts';
import { impactHandlers } from '#main/impact/impact-handlers.ts';
import { libraryHandlers } from '#main/library/library-handlers.ts';
import { organisationHandlers } from '#main/organisation/organisation-handlers.ts';
import { paperHandlers } from '#main/papers/paper-handlers.ts';
import { pictureHandlers } from '#main/pictures/picture-handlers.ts';
import { planHandlers } from '#main/plan/plan-handlers.ts';
import { nothingToRecover } from '#main/recovery/recovery-handlers.ts';
import { reportHandlers } from '#main/reports/report-handlers.ts';
import { respondentHandlers } from '#main/respondents/respondent-handlers.ts';
import { resultHandlers } from '#main/results/result-handlers.ts';
import { roundHandlers } from '#main/rounds/round-handlers.ts';
import { searchHandlers } from '#main/search/search-handlers.ts';
import { suggestionHandlers } from '#main/suggestions/suggestion-handlers.ts';
import { trainingHandlers } from '#main/training/training-handlers.ts';
import { workshopHandlers } from '#main/workshop/workshop-handlers.ts';
import type { Handlers } from '#shared/contract/index.ts';
import type { Rooms } from './rooms.ts';

/** Every operation's handler, one line per room. */
export const createHandlers = (rooms: Rooms): Handlers => ({
  ...frameworkHandlers(rooms),
  ...assessmentHandlers(rooms),
  ...respondentHandlers(rooms),
  ...answerHandlers(rooms),
  ...consolidationHandlers(rooms),
  ...evidenceHandlers(rooms),
  ...resultHandlers(rooms),
  ...roundHandlers(rooms),
  ...historyHandlers(rooms),
  ...coherenceHandlers(rooms),
  ...impactHandlers(rooms),
  ...contextHandlers(rooms),
  ...suggestionHandlers(rooms),
  ...workshopHandlers(rooms),
  ...planHandlers(rooms),
  ...reportHandlers(rooms),
  ...questionnaireHandlers(rooms),
  ...paperHandlers(rooms),
  ...pictureHandlers(rooms),
  ...trainingHandlers(rooms),
  ...exchangeHandlers(rooms),
  ...searchHandlers(rooms),
  ...libraryHandlers(rooms),
  ...organisationHandlers(rooms),
  ...backupHandlers(rooms),
  ...nothingToRecover(),
});
