import { useState } from 'react';
import { type Chapter, MARKS } from '#shared/plan/chapter.ts';
import { isSameChapter } from '#shared/plan/same-as-last.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { ChapterDialog } from './chapter-dialog.tsx';
import { ChapterRows } from './chapter-rows.tsx';
import { type LastRound, LastRoundOffer } from './last-round.tsx';
import { newChapter } from './new-rows.ts';
import type { ContextActs } from './use-context-acts.ts';

/** How the plan treats migration now: a ruled table, one row a chapter, six marks each, what it says beneath. */
export function ChaptersPart({
  context,
  chapters,
  last,
  acts,
}: {
  context: AssessmentContext;
  chapters: readonly Chapter[];
  /** The round before this one. */
  last: LastRound | null;
  acts: ContextActs;
}) {
  const { t } = useTranslate();
  const { assessment, isReadOnly } = context;
  const [edited, setEdited] = useState<Chapter | null>(null);
  const plan = assessment.instrument.title || t(`assessment.instrument.${assessment.instrument.kind}`);
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters">{t('context.chapters', { plan })}</h2>
      {last && !isReadOnly ? (
        <LastRoundOffer
          label={last.label}
          what="chapters"
          count={last.chapters.filter(({ id }) => chapters.every((each) => each.id !== id)).length}
          onTake={() => void acts.takeOver('chapters')}
        />
      ) : null}
      {chapters.length === 0 ? (
        <>
          <p className="voice">{t('context.noChapters')}</p>
          <p>{t('context.noChaptersHow')}</p>
        </>
      ) : (
        <table className="ruled chapters">
          <thead>
            <tr>
              <th scope="col">{t('context.column.chapter')}</th>
              {MARKS.map((mark) => (
                <th key={mark} scope="col">
                  {t(`context.mark.${mark}`)}
                </th>
              ))}
              {isReadOnly ? null : <th scope="col">{t('context.column.change')}</th>}
            </tr>
          </thead>
          <tbody>
            {chapters.map((chapter) => (
              <ChapterRows
                key={chapter.id}
                chapter={chapter}
                sameAs={last?.chapters.some((each) => isSameChapter(chapter, each)) ? last.label : ''}
                isReadOnly={isReadOnly}
                save={acts.saveChapter}
                onEdit={() => setEdited(chapter)}
                onRemove={() => void acts.removeChapter(chapter.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {isReadOnly ? null : (
        <p>
          <button type="button" className="button" onClick={() => setEdited(newChapter())}>
            <Icon name="plus" />
            {t('context.addChapter')}
          </button>
        </p>
      )}
      {edited ? (
        <ChapterDialog context={context} initial={edited} save={acts.saveChapter} onClose={() => setEdited(null)} />
      ) : null}
    </section>
  );
}
