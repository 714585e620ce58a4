import { createTranslate } from '#main/core/translate.ts';
import type { Block } from '#main/reports/blocks.ts';
import { finishZip } from '#main/reports/finish-zip.ts';
import { writeWord } from '#main/reports/word-writer.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { PaperKind } from '#shared/contract/papers.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { groupSheets } from './group-sheets.ts';
import { indicatorForms } from './indicator-forms.ts';
import type { PaperOrder } from './paper-order.ts';
import { wallCards } from './wall-cards.ts';

const BLOCKS: Readonly<Record<PaperKind, (order: PaperOrder, t: Translate) => Block[]>> = {
  forms: indicatorForms,
  'group-sheets': groupSheets,
  'wall-cards': wallCards,
};

/** Makes paper to print and write on, as a Word file. Same order, same bytes. */
export async function makePaper(order: PaperOrder): Promise<Uint8Array> {
  const { assessment, framework, language, now, paper } = order;
  const t = createTranslate(language);
  const name = t(`papers.kind.${paper}.name`);
  const bytes = await writeWord(
    {
      language,
      title: `${titleOf(assessment)}: ${name}`,
      subject: name,
      keywords: t('annex.keywords'),
      head: [titleOf(assessment), name],
      mark: '',
      foot: t('report.frameworkLine', {
        framework: `${framework.key}-${framework.version}`,
        revision: framework.revision,
        hash: framework.hash.slice(0, 12),
      }),
      ofWord: t('annex.of'),
      tableWord: t('annex.table'),
      figureWord: t('annex.figure'),
      hasCover: false,
      parts: [{ pageWord: t('annex.page'), blocks: BLOCKS[paper](order, t) }],
    },
    { estimatesPages: true },
  );
  return finishZip(bytes, now);
}
