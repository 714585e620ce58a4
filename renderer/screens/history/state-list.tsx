import type { RespondentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { stateLine } from '#shared/i18n/record-label.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { authorLine } from './author-line.ts';
import { localDay } from './local-day.ts';
import './state-list.css';

/** Every state of one record, newest first, with who and when; each can be brought back. */
export function StateList({
  context: { assessment, respondents },
  changes,
  respondentId,
  canBringBack,
}: {
  context: AssessmentContext;
  changes: OutputOf<'history.ofAnswer'>;
  /** The body that brings a state back. */
  respondentId: RespondentId | undefined;
  canBringBack: boolean;
}) {
  const { t, language } = useTranslate();
  const bring = useCommand('history.bringBack');
  const bringBack = (moment: number, record: string) =>
    bring.mutate({
      assessmentId: assessment.id,
      ...(respondentId === undefined ? {} : { respondentId }),
      moment,
      records: [record],
    });
  return (
    <ol className="states">
      {changes.toReversed().map(({ sequence, record, after, author, at }, index) => {
        const state = stateLine(record, after, t);
        return (
          <li key={sequence}>
            <div>
              <span className="num dim">
                {t('history.exact', { date: localDay(language, at), time: formatTime(language, at) })}
              </span>{' '}
              · <span className="dim">{authorLine(author, respondents, t)}</span>
              <p className="voice">{state}</p>
            </div>
            {index === 0 ? (
              <span className="dim">{t('history.present')}</span>
            ) : canBringBack ? (
              <button
                type="button"
                className="tool"
                aria-label={t('history.bringBackLabel', { label: state })}
                onClick={() => bringBack(sequence, record)}
              >
                {t('history.bringBack')}
              </button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
