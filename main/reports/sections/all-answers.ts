import type { Translate } from '#shared/i18n/translate.ts';
import {
  type Block,
  column,
  type DefinitionLine,
  type DefinitionRow,
  definitions,
  harm,
  heading,
  line,
  paragraph,
  strong,
  table,
} from '../blocks.ts';
import { documentPlace, figure, indicatorPlace, linkTo, placeAt, said } from '../inline.ts';
import type { AnswerLine, IndicatorLine, ReportModel } from '../report-model.ts';

/** Every question with the value that counts and everything that each body said about it. */
export function allAnswersSection(
  { modules, setAside }: Pick<ReportModel, 'modules' | 'setAside'>,
  t: Translate,
): Block[] {
  return [
    heading(2, t('annex.answers.title')),
    paragraph(t('annex.answers.intro', { A: t('grade.A'), B: t('grade.B'), C: t('grade.C') })),
    ...modules.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicatorBlocks(indicator, t))),
    ...asideBlocks(
      setAside.filter(({ isEarlier }) => !isEarlier),
      t('annex.answers.outsideIntro'),
      t,
    ),
    ...asideBlocks(
      setAside.filter(({ isEarlier }) => isEarlier),
      t('annex.answers.earlierIntro'),
      t,
    ),
  ];
}

/** One line an indicator with the value that counts, for a report in summary. */
export function countedSection({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Block[] {
  const asked = modules.filter(({ indicators }) => indicators.length > 0);
  return [
    heading(2, t('annex.answers.title')),
    paragraph(t('annex.answers.countedIntro', { A: t('grade.A'), B: t('grade.B'), C: t('grade.C') })),
    ...asked.map(({ name, indicators }) =>
      table(
        t('annex.answers.countedTable', { module: name }),
        [
          column(t('annex.answers.indicator'), 0.52),
          column(t('annex.answers.counted'), 0.18),
          column(t('annex.answers.grade'), 0.08),
          column(t('annex.answers.basis'), 0.22),
        ],
        indicators.map(({ id, statement, value, grade, basis, isRedFlag }) => [
          `${id}  ${statement}`,
          isRedFlag ? harm(value) : strong(value),
          grade ?? '',
          basis,
        ]),
      ),
    ),
  ];
}

const asideBlocks = (indicators: readonly IndicatorLine[], intro: string, t: Translate): Block[] =>
  indicators.length === 0
    ? []
    : [paragraph(intro), ...indicators.flatMap((indicator) => indicatorBlocks(indicator, t))];

function indicatorBlocks(indicator: IndicatorLine, t: Translate): Block[] {
  return [
    heading(3, `${placeAt(indicatorPlace(indicator.id), indicator.id)}  ${indicator.statement}`),
    paragraph(marksOf(indicator, t), 'marks'),
    definitions([countedRow(indicator, t), ...indicator.answers.map((answer) => answerRow(answer, indicator.lead, t))]),
  ];
}

function marksOf(line: IndicatorLine, t: Translate): string {
  const { stage, direction, isCritical, isInUse, isEarlier, weight, sdg, gcm } = line;
  return [
    stage,
    direction,
    isCritical ? t('annex.answers.critical') : '',
    weight === 1 ? '' : t('annex.answers.weight', { weight }),
    sdg.length === 0 ? '' : t('annex.answers.sdg', { list: sdg.join(', ') }),
    gcm.length === 0 ? '' : t('annex.answers.gcm', { list: gcm.join(', ') }),
    isInUse ? '' : t(isEarlier ? 'annex.answers.earlier' : 'annex.answers.outside'),
  ]
    .filter(Boolean)
    .join(' · ');
}

const withGrade = (value: string, grade: string | null, t: Translate) =>
  grade === null ? value : t('annex.answers.valueGrade', { value, grade });

function countedRow(
  { id, value, grade, basis, agreed, proposed, raw, from, isRedFlag, step, answers }: IndicatorLine,
  t: Translate,
): DefinitionRow {
  const isLeftOut = raw === 'NA' && from === 'none';
  return {
    term: t('annex.answers.counted'),
    under: isRedFlag ? [t('annex.module.redFlagMark')] : [],
    lines: [
      ...line(withGrade(figure([id, 'value'], value), grade, t), '', isRedFlag ? 'harm' : 'strong'),
      ...line(agreed ? t('annex.answers.agreedOn', { by: said(agreed.by), date: agreed.date }) : basis, '', 'quiet'),
      ...line(isLeftOut ? t('annex.answers.leftOut') : '', '', 'quiet'),
      ...line(
        agreed && proposed && proposed.raw !== agreed.raw ? proposed.label : '',
        t('annex.answers.proposed'),
        'quiet',
      ),
      ...line(said(agreed?.reason ?? ''), t('annex.answers.reason')),
      ...line(said(agreed?.whomToAsk ?? ''), t('annex.answers.whomToAsk')),
      ...line(waysTo(keptOf(agreed, answers)), t('annex.answers.evidenceKept'), 'quiet'),
      ...line(step, t('annex.answers.step')),
      ...line(answers.length === 0 && !isLeftOut && agreed === null ? t('annex.answers.none') : '', '', 'quiet'),
    ],
  };
}

/** The evidence kept with what was agreed, where the answers below do not say as much themselves. */
function keptOf(agreed: IndicatorLine['agreed'], answers: IndicatorLine['answers']): Cited {
  if (agreed === null) return { sources: [], documents: [] };
  const cited = new Set(answers.flatMap(({ sources }) => sources));
  return cited.size === new Set(agreed.sources).size ? { sources: [], documents: [] } : agreed;
}

type Cited = Pick<AnswerLine, 'sources' | 'documents'>;

/** Each source leads to its line in the list of sources. */
const waysTo = ({ sources, documents }: Cited): string =>
  sources.map((source, index) => linkTo(documentPlace(documents[index] ?? ''), said(source))).join('; ');

function answerRow(answer: AnswerLine, lead: string, t: Translate): DefinitionRow {
  const { respondent, role, date } = answer;
  const mark = respondent === lead ? t('annex.answers.lead') : '';
  return { term: respondent, under: [mark, said(role), date].filter(Boolean), lines: saidLines(answer, t) };
}

function saidLines(
  { value, grade, comment, reason, whomToAsk, sources, documents, isFlagged }: AnswerLine,
  t: Translate,
): DefinitionLine[] {
  return [
    ...line(withGrade(value, grade, t), '', 'strong'),
    ...line(said(comment)),
    ...line(said(reason), t('annex.answers.reason')),
    ...line(said(whomToAsk), t('annex.answers.whomToAsk')),
    ...line(waysTo({ sources, documents }), t('annex.answers.sources'), 'quiet'),
    ...line(isFlagged ? t('annex.answers.flagged') : '', '', 'quiet'),
  ];
}
