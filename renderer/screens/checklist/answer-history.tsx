import type { Answer } from '#shared/assessment/answer.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { stateLine } from '#shared/i18n/record-label.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { authorLine } from '../history/author-line.ts';
import { localDay } from '../history/local-day.ts';

/** Every state of the body's answer, newest first, with who and when; each can be brought back. */
export function AnswerHistory({
  context,
  own,
  canAnswer,
}: {
  context: AssessmentContext;
  own: Answer;
  canAnswer: boolean;
}) {
  const { t, language } = useTranslate();
  const { assessment, respondents } = context;
  const { respondentId, indicatorId } = own;
  const { data } = useOperation('history.ofAnswer', { assessmentId: assessment.id, respondentId, indicatorId });
  const bring = useCommand('history.bringBack');
  if (!data || data.length === 0) return null;
  return (
    <details className="others">
      <summary>{t('history.ofAnswer', { count: data.length })}</summary>
      <ol className="states">
        {data.toReversed().map(({ sequence, record, after, author, at }, index) => {
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
              ) : canAnswer ? (
                <button
                  type="button"
                  className="tool"
                  aria-label={t('history.bringBackLabel', { label: state })}
                  onClick={() =>
                    bring.mutate({ assessmentId: assessment.id, respondentId, moment: sequence, records: [record] })
                  }
                >
                  {t('history.bringBack')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
