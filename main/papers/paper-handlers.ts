import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { safeFileName } from '#main/reports/file-name.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { measureSheet } from '#shared/coherence/measure.ts';
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
  rooms: Rooms,
  { assessmentId, kind, language, asked, groupIds, pairs, level = 1 }: InputOf<'papers.make'>,
): PaperOrder {
  const { guard, ports, frameworks } = rooms;
  checkLanguage(ports.languages, language);
  const assessment = guard.assessment(assessmentId);
  const shipped = frameworks.companion(assessment.framework, language);
  const companion = level === 1 ? shipped : { ...shipped, matrixNodes: measuresOf(rooms, assessmentId) };
  if (companion.matrixNodes.length < 2) throw new AppError('no-pair-to-print');
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

/** The named measures in the place of the areas, as nodes of the matrix. */
const measuresOf = ({ stores }: Rooms, assessmentId: AssessmentId): PaperOrder['companion']['matrixNodes'] =>
  stores.sheets
    .list(measureSheet, assessmentId)
    .map(({ id, name, aim }) => ({ key: id, id, name, description: '', aim }));
