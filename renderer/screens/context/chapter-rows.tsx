import { pagesText } from '#shared/i18n/pages-text.ts';
import { type Chapter, MARK_ANSWERS, MARKS, type MarkAnswer } from '#shared/plan/chapter.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SameAsLast } from './last-round.tsx';

const SIGNS = { yes: 'complete', partly: 'in-progress', no: null } as const;

/** One chapter: its six marks, changed in place, and under them what it says and what it touches. */
export function ChapterRows({
  chapter,
  sameAs,
  isReadOnly,
  save,
  onEdit,
  onRemove,
}: {
  chapter: Chapter;
  /** Label of the last round, where the chapter stands as it left it; else empty. */
  sameAs: string;
  isReadOnly: boolean;
  save: (chapter: Chapter) => Promise<boolean>;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslate();
  const { title, marks, quotation, quotationPage, modules, note } = chapter;
  const pages = pagesText(chapter, t);
  const hasMore = quotation !== '' || note !== '' || modules.length > 0;
  return (
    <>
      <tr className={hasMore ? 'with-more' : ''} data-record={chapter.id}>
        <th scope="row">
          {title}
          {pages ? <span className="small dim block">{pages}</span> : null}
          {sameAs ? <SameAsLast label={sameAs} /> : null}
        </th>
        {MARKS.map((mark) => (
          <td key={mark}>
            <MarkChoice
              label={t('context.markOf', { chapter: title, mark: t(`context.mark.${mark}`) })}
              value={marks[mark]}
              isReadOnly={isReadOnly}
              onChange={(answer) => void save({ ...chapter, marks: { ...marks, [mark]: answer } })}
            />
          </td>
        ))}
        {isReadOnly ? null : (
          <td>
            <button
              type="button"
              className="tool"
              aria-label={t('context.editChapter', { chapter: title })}
              onClick={onEdit}
            >
              {t('context.edit')}
            </button>
            <button
              type="button"
              className="tool"
              aria-label={t('context.removeChapter', { chapter: title })}
              onClick={onRemove}
            >
              {t('context.remove')}
            </button>
          </td>
        )}
      </tr>
      {hasMore ? (
        <tr className="more-of-chapter">
          <td colSpan={MARKS.length + (isReadOnly ? 1 : 2)}>
            {quotation ? (
              <blockquote className="voice">{t('context.quoted', { quotation, page: quotationPage ?? '' })}</blockquote>
            ) : null}
            {note ? (
              <p>
                <bdi>{note}</bdi>
              </p>
            ) : null}
            {modules.length > 0 ? (
              <p className="small dim">
                {t('context.touches')} <bdi>{modules.join(', ')}</bdi>
              </p>
            ) : null}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function MarkChoice({
  label,
  value,
  isReadOnly,
  onChange,
}: {
  label: string;
  value: MarkAnswer | null;
  isReadOnly: boolean;
  onChange: (answer: MarkAnswer | null) => void;
}) {
  const { t } = useTranslate();
  const sign = value === null ? 'not-answered' : SIGNS[value];
  return (
    <span className={`mark-choice ${value ?? 'open'}`}>
      {sign ? <Icon name={sign} /> : <span className="no-sign" aria-hidden="true" />}
      {isReadOnly ? (
        t(`context.answer.${value ?? 'open'}`)
      ) : (
        <select
          className="mark-select"
          aria-label={label}
          value={value ?? ''}
          onChange={({ target }) => onChange(MARK_ANSWERS.find((answer) => answer === target.value) ?? null)}
        >
          <option value="">{t('context.answer.open')}</option>
          {MARK_ANSWERS.map((answer) => (
            <option key={answer} value={answer}>
              {t(`context.answer.${answer}`)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
