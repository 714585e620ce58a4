import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, heading, note, paragraph } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** Which framework, which program, when. */
export const colophonSection = (
  { frameworkLine, appLine, madeOn }: Pick<ReportModel, 'frameworkLine' | 'appLine' | 'madeOn'>,
  t: Translate,
): Block[] => [
  heading(2, t('annex.colophon.title')),
  paragraph(t('annex.colophon.text')),
  note(`${frameworkLine}. ${appLine}. ${t('annex.colophon.made', { date: madeOn })}`),
];
