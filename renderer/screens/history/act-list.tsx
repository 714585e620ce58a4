import { formatTime } from '#shared/i18n/format.ts';
import { recordLabel } from '#shared/i18n/record-label.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { authorLine } from './author-line.ts';
import { localDay } from './local-day.ts';
import type { Act } from './moments.ts';

/** What was done, by day and newest first: when, who, what, and a comparison with now. */
export function ActList({
  acts,
  respondents,
  onCompare,
}: {
  acts: readonly Act[];
  respondents: AssessmentContext['respondents'];
  onCompare: (act: Act) => void;
}) {
  const { t, language } = useTranslate();
  const days = Map.groupBy(acts, ({ at }) => localDay(language, at));
  return [...days].map(([day, own]) => (
    <section key={day}>
      <h2>{day}</h2>
      <ol className="acts">
        {own.map((act) => {
          const label = recordLabel(act.record, respondents, t);
          const time = formatTime(language, act.at);
          return (
            <li key={act.sequence}>
              <time className="num" dateTime={act.at}>
                {time}
              </time>
              <div>
                <b>{t('history.act', { count: act.records, label })}</b>
                {act.kind === 'act' ? null : <span className="tag boxed">{t(`history.kind.${act.kind}`)}</span>}
                <div className="small dim">{authorLine(act, respondents, t)}</div>
              </div>
              <button
                type="button"
                className="tool"
                aria-label={t('history.asThenLabel', { time, label })}
                onClick={() => onCompare(act)}
              >
                {t('history.asThen')}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  ));
}
