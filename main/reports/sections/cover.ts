import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, definitions, line, list, note, paragraph } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

type CoverPart = Pick<
  ReportModel,
  | 'place'
  | 'round'
  | 'roundDate'
  | 'level'
  | 'instrument'
  | 'roles'
  | 'form'
  | 'draft'
  | 'madeOn'
  | 'frameworkLine'
  | 'appLine'
  | 'respondents'
  | 'finding'
>;

/** Cover, status and the finding in short: one page. */
export function coverSection(model: CoverPart, t: Translate): Block[] {
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
    paragraph(model.place, 'title'),
    paragraph(t('annex.subtitle'), 'subtitle'),
    ...(model.draft.length === 0 ? [] : [paragraph(t('annex.draft'), 'draft')]),
    paragraph(model.finding, 'finding'),
    definitions(
      facts
        .filter(([, text]) => text !== '')
        .map(([key, text]) => ({ term: t(`annex.cover.${key}`), under: [], lines: line(text) })),
      0.3,
    ),
    ...draftReasons(model, t),
    note(`${model.frameworkLine}. ${model.appLine}.`),
    { kind: 'page-break' },
    { kind: 'contents', title: t('annex.contents') },
    note(t('annex.partNote')),
  ];
}

function draftReasons({ draft }: Pick<ReportModel, 'draft'>, t: Translate): Block[] {
  if (draft.length === 0) return [];
  return [paragraph(t('annex.draftBecause')), list(draft.map((text) => ({ text })))];
}
