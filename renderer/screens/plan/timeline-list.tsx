import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { formatDate, formatYear } from '#shared/i18n/format.ts';
import type { TimelineEntry } from '#shared/plan/timeline.ts';
import './plan-rows.css';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';

const SIGNS: Readonly<Record<TimelineEntry['state'], { name: SignName; tone: string }>> = {
  open: { name: 'not-answered', tone: 'faint' },
  done: { name: 'complete', tone: 'accent' },
  overdue: { name: 'overdue', tone: 'rust' },
  past: { name: 'not-applicable', tone: 'faint' },
};

/** Where each kind of entry is looked after; the next round is an assessment of its own. */
const PLACES: Readonly<Record<TimelineEntry['kind'], string>> = {
  step: 'plan/steps',
  review: 'impact',
  evidence: 'plan/evidence-gaps',
  reading: 'plan/readings',
  target: 'plan/readings',
  'entry-point': 'plan/entry-points',
  priority: 'plan/priority',
  'next-round': '',
};

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly assessmentId: AssessmentId;
}

/** Entries by year, in the order of time; an overdue one has its sign, its word and its colour. */
export function TimelineList({ entries, assessmentId }: TimelineListProps) {
  const { language } = useTranslate();
  const years = [...Map.groupBy(entries, ({ day }) => Number(day.slice(0, 4)))];
  return (
    <>
      {years.map(([year, own]) => (
        <section key={year} className="timeline-year">
          <h2 className="num">{formatYear(language, year)}</h2>
          <TimelineLines entries={own} assessmentId={assessmentId} />
        </section>
      ))}
    </>
  );
}

/** The same without the years between. */
export function TimelineLines({ entries, assessmentId }: TimelineListProps) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <Line key={`${entry.kind}/${entry.id}`} entry={entry} assessmentId={assessmentId} />
      ))}
    </ol>
  );
}

function Line({ entry, assessmentId }: { entry: TimelineEntry; assessmentId: AssessmentId }) {
  const { t, language } = useTranslate();
  const { kind, id, day, isYearOnly, title, body, state } = entry;
  const { name, tone } = SIGNS[state];
  const place = kind === 'next-round' ? `/a/${id}` : `/a/${assessmentId}/${PLACES[kind]}`;
  return (
    <li data-state={state}>
      <time dateTime={day} className="small">
        {isYearOnly
          ? t('planParts.timeline.byEnd', { year: formatYear(language, Number(day.slice(0, 4))) })
          : formatDate(language, day)}
      </time>
      <div>
        <span className="small dim">{t(`planParts.kind.${kind}`)}</span>
        <Link to={place}>
          <bdi>{title}</bdi>
        </Link>
        {body === '' ? null : <bdi className="small dim">{body}</bdi>}
      </div>
      <span className={`tag ${tone}`}>
        <Icon name={name} />
        {t(`planParts.state.${state}`)}
      </span>
    </li>
  );
}
