import type { Translate } from '#shared/i18n/translate.ts';
import type { Section } from '#shared/reports/sections.ts';
import { type Block, definitions, line, list, mastheadLine, note, paragraph } from '../blocks.ts';
import { reckoned } from '../inline.ts';
import type { ReportModel } from '../report-model.ts';

type CoverPart = Pick<
  ReportModel,
  | 'masthead'
  | 'place'
  | 'round'
  | 'roundDate'
  | 'level'
  | 'instrument'
  | 'roles'
  | 'form'
  | 'isDraft'
  | 'draft'
  | 'limits'
  | 'madeOn'
  | 'frameworkLine'
  | 'appLine'
  | 'respondents'
  | 'finding'
>;

/** Cover, status and the finding in short: one page. `missing` are the sections of the framework's outline that are left out. */
export function coverSection(
  model: CoverPart,
  { hasSummary, missing }: { readonly hasSummary: boolean; readonly missing: readonly Section[] },
  t: Translate,
): Block[] {
  const facts: readonly (readonly [string, string])[] = [
    ['round', t('annex.cover.dated', { round: model.round, date: model.roundDate })],
    ['level', model.level],
    ['instrument', model.instrument],
    ['roles', model.roles],
    ['form', model.form],
    ['bodies', String(model.respondents.length)],
    ['made', model.madeOn],
  ];
  return [
    ...mastheadLine(model.masthead, t('annex.logo')),
    paragraph(model.place, 'title'),
    paragraph(t('annex.subtitle'), 'subtitle'),
    ...(model.isDraft ? [paragraph(t('annex.draft'), 'draft')] : []),
    ...(hasSummary ? [paragraph(reckoned(['finding'], model.finding), 'finding')] : []),
    definitions(
      facts
        .filter(([, text]) => text !== '')
        .map(([key, text]) => ({ term: t(`annex.cover.${key}`), under: [], lines: line(text) })),
      0.3,
    ),
    ...openEnds(model, t),
    ...model.limits.map((sentence) => note(sentence)),
    note(`${model.frameworkLine}. ${model.appLine}.`),
    { kind: 'page-break' },
    { kind: 'contents', title: t('annex.contents') },
    ...(missing.length === 0
      ? []
      : [note(t('annex.partNote', { list: missing.map((section) => t(`reports.section.${section}`)).join('; ') }))]),
    { kind: 'contents', title: t('annex.tables'), of: 'tables' },
  ];
}

function openEnds({ draft, isDraft }: Pick<ReportModel, 'draft' | 'isDraft'>, t: Translate): Block[] {
  if (draft.length === 0) return [];
  return [paragraph(t(isDraft ? 'annex.draftBecause' : 'annex.openEnds')), list(draft.map((text) => ({ text })))];
}
