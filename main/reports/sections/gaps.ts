import { isLevel } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, type Column, column, heading, list, note, paragraph, table } from '../blocks.ts';
import { figure } from '../inline.ts';
import type { PlanLines } from '../plan-model.ts';
import type { IndicatorLine, ModulePart, ReportModel } from '../report-model.ts';
import { evidenceBlocks } from './plan-around.ts';

type GapsPart = Pick<ReportModel, 'place' | 'round' | 'madeOn' | 'modules'> & {
  readonly plan: Pick<PlanLines, 'gaps'>;
};

/** The list of evidence gaps: where the answers rest on little, who gathers what until when, what nobody knows yet, and whom to ask. */
export function gapsSection(model: GapsPart, t: Translate): Block[] {
  const all = model.modules.flatMap(({ indicators }) => indicators);
  return [
    paragraph(model.place, 'title'),
    paragraph(t('gaps.subtitle', { round: model.round }), 'subtitle'),
    paragraph(t('gaps.intro', { date: model.madeOn })),
    ...byModule(model, t),
    ...evidenceBlocks(model.plan, t),
    ...part('unknown', all.filter(({ raw }) => raw === 'DK').sort(criticalFirst), t, unknownTable),
    ...part('opinion', all.filter(restsOnOpinion).sort(criticalFirst), t, proofTable),
    ...part('undocumented', all.filter(isUndocumented).sort(criticalFirst), t, proofTable),
    ...unansweredPart(model, t),
  ];
}

/** One person's opinion, or no grade, which counts the same (framework C2). */
const restsOnOpinion = ({ raw, grade }: IndicatorLine): boolean => isLevel(raw) && (grade === 'C' || grade === null);

/** Called documented, but no document is named by anybody. */
const isUndocumented = (line: IndicatorLine): boolean =>
  isLevel(line.raw) && !restsOnOpinion(line) && sourcesOf(line).length === 0;

const sourcesOf = ({ answers, agreed }: IndicatorLine): readonly string[] => [
  ...answers.flatMap(({ sources }) => sources),
  ...(agreed?.sources ?? []),
];

const criticalFirst = (a: IndicatorLine, b: IndicatorLine): number => Number(b.isCritical) - Number(a.isCritical);

/** A part says so where there is nothing to list. */
function part(
  name: 'unknown' | 'opinion' | 'undocumented',
  lines: readonly IndicatorLine[],
  t: Translate,
  tableOf: (caption: string, lines: readonly IndicatorLine[], t: Translate) => Block,
): Block[] {
  const title = heading(2, t(`gaps.${name}.title`));
  if (lines.length === 0) return [title, paragraph(t(`gaps.${name}.none`))];
  return [title, paragraph(t(`gaps.${name}.intro`)), tableOf(t(`gaps.${name}.table`), lines, t)];
}

function byModule({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Block[] {
  const numberColumn = (key: string): Column => column(t(`gaps.modules.${key}`), 0.13, 'end');
  const count = (own: ModulePart, key: string, test: (line: IndicatorLine) => boolean) =>
    figure(['gaps', own.id, key], String(own.indicators.filter(test).length));
  return [
    heading(2, t('gaps.modules.title')),
    table(
      t('gaps.modules.table'),
      [
        column(t('gaps.modules.module'), 0.35),
        ...['coverage', 'confidence', 'unknown', 'opinion', 'undocumented'].map(numberColumn),
      ],
      modules
        .filter(({ notAssessedReason }) => notAssessedReason === '')
        .map((module) => [
          module.name,
          figure([module.id, 'coverage'], module.figures.coverage) || '–',
          figure([module.id, 'confidence'], module.figures.confidence) || '–',
          count(module, 'unknown', ({ raw }) => raw === 'DK'),
          count(module, 'opinion', restsOnOpinion),
          count(module, 'undocumented', isUndocumented),
        ]),
    ),
    note(t('gaps.modules.note')),
  ];
}

const named = ({ id, statement, isCritical }: IndicatorLine, t: Translate): string =>
  isCritical ? t('report.critical', { indicator: `${id}  ${statement}` }) : `${id}  ${statement}`;

/** What would count, and where it usually is. */
const proofOf = ({ evidence, found }: IndicatorLine, t: Translate): string =>
  [evidence.join('; '), found === '' ? '' : t('gaps.found', { where: found })].filter(Boolean).join('\n');

const unknownTable = (caption: string, lines: readonly IndicatorLine[], t: Translate): Block =>
  table(
    caption,
    [column(t('gaps.indicator'), 0.34), column(t('gaps.whom'), 0.3), column(t('gaps.proof'), 0.36)],
    lines.map((line) => [named(line, t), whomToAsk(line, t), proofOf(line, t)]),
  );

function whomToAsk({ answers, agreed }: IndicatorLine, t: Translate): string {
  const asked = [agreed?.whomToAsk ?? '', ...answers.map((answer) => answer.whomToAsk)].filter((whom) => whom !== '');
  return asked.length === 0 ? t('gaps.nobodyNamed') : [...new Set(asked)].join('\n');
}

const proofTable = (caption: string, lines: readonly IndicatorLine[], t: Translate): Block =>
  table(
    caption,
    [column(t('gaps.indicator'), 0.36), column(t('gaps.answer'), 0.24), column(t('gaps.proof'), 0.4)],
    lines.map((line) => [named(line, t), answerOf(line), proofOf(line, t)]),
  );

/** The counted answer and the bodies it comes from. */
const answerOf = ({ value, answers, raw }: IndicatorLine): string =>
  [value, ...answers.filter((answer) => answer.raw === raw).map(({ respondent }) => respondent)].join('\n');

function unansweredPart({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Block[] {
  const open = modules
    .map(({ name, indicators }) => ({ name, own: indicators.filter(({ raw }) => raw === null) }))
    .filter(({ own }) => own.length > 0);
  const title = heading(2, t('gaps.unanswered.title'));
  if (open.length === 0) return [title, paragraph(t('gaps.unanswered.none'))];
  return [title, list(open.map(({ name, own }) => ({ label: `${name}:`, text: own.map(({ id }) => id).join(', ') })))];
}
