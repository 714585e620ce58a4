import type { Translate } from '#shared/i18n/translate.ts';
import { type Block, definitions, heading, line, note, paragraph } from '../blocks.ts';
import type { ReportModel } from '../report-model.ts';

/** The formulas behind the figures, as the framework numbers them (framework C3, D, E). */
const FORMULAS = [
  'score',
  'coverage',
  'low',
  'high',
  'confidence',
  'rating',
  'total',
  'change',
  'intensity',
  'significance',
  'secondOrder',
] as const;

/** Which framework, which program, when, by which formulas, from which state of the assessment. */
export const colophonSection = (
  {
    frameworkLine,
    appLine,
    madeOn,
    fingerprint,
  }: Pick<ReportModel, 'frameworkLine' | 'appLine' | 'madeOn' | 'fingerprint'>,
  t: Translate,
): Block[] => [
  heading(2, t('annex.colophon.title'), true),
  paragraph(t('annex.colophon.text')),
  definitions(
    FORMULAS.map((key) => ({
      term: t(`annex.colophon.formula.${key}.name`),
      under: [],
      lines: line(t(`annex.colophon.formula.${key}.is`)),
    })),
  ),
  paragraph(t('annex.colophon.fingerprint', { fingerprint })),
  note(t('annex.colophon.verify')),
  note(`${frameworkLine}. ${appLine}. ${t('annex.colophon.made', { date: madeOn })}`),
];
