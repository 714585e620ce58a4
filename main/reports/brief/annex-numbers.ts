import type { Translate } from '#shared/i18n/translate.ts';
import { withUsual } from '#shared/reports/report-choices.ts';
import { BODY_SECTIONS, type BodySection } from '#shared/reports/sections.ts';
import { annexOutline, NO_PICTURES } from '../outline.ts';
import type { ReportModel } from '../report-model.ts';

/** Looks up where the whole annex says something: the number of the heading with these words, else of the section. */
export type AnnexNumber = (section: BodySection, heading?: string) => string;

/** The numbers are read from the annex itself, so that they are those that it prints. */
export function annexNumbers(model: ReportModel, t: Translate): AnnexNumber {
  const parts = annexOutline(model, NO_PICTURES, withUsual({}), t);
  const headings = parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'));
  return (section, words) => {
    const number = String(BODY_SECTIONS.indexOf(section));
    const found = headings.find(
      (each) => each.text === words && (each.number === number || each.number.startsWith(`${number}.`)),
    );
    return found?.number ?? number;
  };
}
