import type { Translate } from '#shared/i18n/translate.ts';
import type { StepSource } from '#shared/plan/step.ts';
import type { ReportOrder } from '../report-order.ts';

export type ToldSources = Pick<ReportOrder, 'matrices' | 'appraisals' | 'context' | 'companion' | 'suggestions'>;

/** What a step answers, in a few words; what is gone from the assessment keeps its kind. */
export function sourceName({ kind, id }: StepSource, order: ToldSources, t: Translate): string {
  const names = {
    none: () => '',
    indicator: () => id,
    conflict: () => t('report.source.conflict', { name: clashName(id, order) }),
    effect: () => t('report.source.effect', { name: groupName(id, order) }),
    obstacle: () => t('report.source.obstacle', { name: obstacleName(id, order) }),
    suggestion: () => t('report.source.suggestion', { name: causesOf(id, order) }),
  };
  return names[kind]().trim();
}

/** Areas by their codes, measures by their names. */
function clashName(id: string, { matrices }: ToldSources): string {
  for (const { level, matrix } of matrices) {
    const found = matrix.conflicts.find((conflict) => conflict.id === id);
    if (!found) continue;
    const called = (node: string) =>
      level === 1 ? node : (matrix.nodes.find((each) => each.id === node)?.name ?? node);
    return found.between.map(called).join('–');
  }
  return '';
}

function groupName(id: string, { appraisals, companion }: ToldSources): string {
  const found = appraisals
    .flatMap(({ options }) => options.flatMap(({ effects }) => effects))
    .find(({ effect }) => effect.id === id);
  const key = found?.effect.group ?? '';
  return companion.groups.find((group) => group.key === key)?.name ?? key;
}

function obstacleName(id: string, { context, companion }: ToldSources): string {
  const found = context.obstacles.find((obstacle) => obstacle.id === id);
  return companion.obstacles.find(({ key }) => key === found?.key)?.name ?? found?.text ?? '';
}

const causesOf = (id: string, { suggestions }: ToldSources): string =>
  suggestions.suggestions
    .find((suggestion) => suggestion.id === id)
    ?.causes.map(({ indicatorId }) => indicatorId)
    .join(', ') ?? '';
