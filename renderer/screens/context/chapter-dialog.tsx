import { useState } from 'react';
import type { Translate } from '#shared/i18n/translate.ts';
import { type Chapter, MARK_ANSWERS, MARKS } from '#shared/plan/chapter.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { pageTyped } from './typed-numbers.ts';

const PAGES = ['firstPage', 'lastPage', 'quotationPage'] as const;
type Pages = Record<(typeof PAGES)[number], string>;

/** One chapter to fill in: where it stands, six marks, what it says and which modules it touches. */
export function ChapterDialog({
  context: { framework },
  initial,
  save,
  onClose,
}: {
  context: AssessmentContext;
  initial: Chapter;
  save: (chapter: Chapter) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [chapter, setChapter] = useState(initial);
  const [typed, setTyped] = useState<Pages>({
    firstPage: textOf(initial.firstPage),
    lastPage: textOf(initial.lastPage),
    quotationPage: textOf(initial.quotationPage),
  });
  const set = (part: Partial<Chapter>) => setChapter({ ...chapter, ...part });
  const faults = faultsOf(typed, chapter.quotation, t);
  const isReady = chapter.title.trim() !== '' && PAGES.every((page) => faults[page] === undefined);
  const pageInput = (page: keyof Pages) => (
    <TextInput
      label={t(`context.field.${page}`)}
      type="number"
      value={typed[page]}
      onChange={(value) => setTyped({ ...typed, [page]: value })}
      error={faults[page]}
    />
  );
  return (
    <ModalDialog title={t('context.chapterTitle')} isOpen onClose={onClose}>
      <form
        className="context-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          const pages = Object.fromEntries(PAGES.map((page) => [page, pageTyped(typed[page]) ?? null]));
          void save({ ...chapter, ...pages }).then((isSafe) => isSafe && onClose());
        }}
      >
        <TextInput label={t('context.field.title')} isArea value={chapter.title} onChange={(title) => set({ title })} />
        <div className="context-row">
          {pageInput('firstPage')}
          {pageInput('lastPage')}
        </div>
        {MARKS.map((mark) => (
          <div key={mark} className="mark-line">
            <span className="field-label">{t(`context.mark.${mark}`)}</span>
            <AnswerButtons
              label={t(`context.mark.${mark}`)}
              options={MARK_ANSWERS.map((id) => ({ id, name: t(`context.answer.${id}`) }))}
              value={chapter.marks[mark]}
              onChange={(answer) => set({ marks: { ...chapter.marks, [mark]: answer } })}
            />
            <span className="small dim">{t(`context.markHelp.${mark}`)}</span>
          </div>
        ))}
        <TextInput
          label={t('context.field.quotation')}
          isArea
          value={chapter.quotation}
          onChange={(quotation) => set({ quotation })}
        />
        <div className="context-row">{pageInput('quotationPage')}</div>
        <fieldset>
          <legend>{t('context.field.modules')}</legend>
          <div className="checks">
            {framework.modules.map(({ id, short }) => (
              <CheckField
                key={id}
                label={short}
                isSelected={chapter.modules.includes(id)}
                onChange={(isIn) =>
                  set({ modules: isIn ? [...chapter.modules, id] : chapter.modules.filter((each) => each !== id) })
                }
              />
            ))}
          </div>
        </fieldset>
        <TextInput label={t('context.field.missing')} isArea value={chapter.note} onChange={(note) => set({ note })} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('context.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={!isReady}>
            {t('context.recordChapter')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}

const textOf = (page: number | null) => (page === null ? '' : String(page));

/** What the core would refuse, said beside the field before it is sent. */
function faultsOf(typed: Pages, quotation: string, t: Translate): Partial<Pages> {
  const [first, last, quoted] = [typed.firstPage, typed.lastPage, typed.quotationPage].map(pageTyped);
  const faults: Partial<Pages> = {};
  for (const page of PAGES) if (pageTyped(typed[page]) === undefined) faults[page] = t('context.pageWrong');
  if (first && last && last < first) faults.lastPage = t('context.pagesWrong');
  if (quotation.trim() !== '' && quoted === null) faults.quotationPage = t('context.quotationPageNeeded');
  if (quoted && ((first && quoted < first) || (last && quoted > last)))
    faults.quotationPage = t('context.quotationElsewhere');
  return faults;
}
