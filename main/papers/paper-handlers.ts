import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf, RoomHandlers } from '#shared/contract/index.ts';
import type { papersContract } from '#shared/contract/papers.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { PaperOrder } from './paper-order.ts';
import { askedIndicators, printedPairs } from './what-is-printed.ts';

export function paperHandlers(rooms: Rooms): RoomHandlers<typeof papersContract> {
  return {
    'papers.make': async (input) => {
      const order = orderOf(rooms, input);
      const bytes = await rooms.ports.makeReport(order, rooms.emit, new AbortController().signal);
      const label = createTranslate(order.language)(`papers.fileName.${order.paper}`);
      return rooms.ports.saveFile({ fileName: safeFileName(`${titleOf(order.assessment)} - ${label}`, 'docx'), bytes });
    },
  };
}

function orderOf(
  { guard, ports, frameworks }: Rooms,
  { assessmentId, kind, language, asked, groupIds, pairs }: InputOf<'papers.make'>,
): PaperOrder {
  checkLanguage(ports.languages, language);
  const assessment = guard.assessment(assessmentId);
  const companion = frameworks.companion(assessment.framework, language);
  const indicatorIds = askedIndicators(assessment, guard.shape(assessment), asked);
  if (indicatorIds.length === 0) throw new AppError('nothing-to-print');
  const groups = groupIds.map((id) => guard.respondent(assessmentId, id).name);
  return {
    kind: 'paper',
    paper: kind,
    language,
    now: ports.now().toISOString(),
    assessment,
    framework: frameworks.show(assessment.framework, language),
    companion,
    indicatorIds,
    groups: groups.length === 0 ? [''] : groups,
    pairs: printedPairs(companion.matrixNodes, pairs),
  };
}
