import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { formatSigned } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { useTranslate } from '../../use-translate.ts';
import { frameworkPlace } from './framework-place.ts';
import { Glossed } from './glossed.tsx';

type Entry = Companion[keyof Companion][number];

/** One companion list: each entry’s name, what it means, and what else belongs to it. */
export function EntryList({
  list,
  companion,
  framework,
}: {
  list: keyof Companion;
  companion: Companion;
  framework: Framework;
}) {
  const { t, language } = useTranslate();
  const entries: readonly Entry[] = companion[list];
  return (
    <dl className="glossary">
      {entries.map((entry) => (
        <div key={entry.key}>
          <dt>
            {markOf(entry, language)}
            {entry.name}
          </dt>
          <dd>
            {'question' in entry ? <p className="voice">{entry.question}</p> : null}
            {'aim' in entry ? <p className="voice">{entry.aim}</p> : null}
            <Glossed text={entry.description} />
            <span className="small dim"> {besides(entry, companion, t)}</span>
            <OriginLink entry={entry} framework={framework} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What stands before the name: an id, a number or a value with its sign. */
function markOf(entry: Entry, language: string): ReactNode {
  if ('value' in entry) return <bdi className="id">{formatSigned(language, entry.value)} </bdi>;
  if ('number' in entry) return <span className="id">{entry.number} </span>;
  return 'id' in entry ? <bdi className="id">{entry.id} </bdi> : null;
}

/** Place, unit, direction or period, in words. */
function besides(entry: Entry, { places, units }: Companion, t: Translate): string {
  const nameIn = (list: Companion['places'], key: string) => list.find((each) => each.key === key)?.name ?? key;
  if ('place' in entry) return nameIn(places, entry.place);
  if ('unit' in entry) return t('lists.unit', { unit: nameIn(units, entry.unit) });
  if ('direction' in entry) return t(`direction.${entry.direction}`);
  return 'period' in entry ? t(`lists.period.${entry.period}`) : '';
}

/** The way to the citation or to the element of the founding note, where an entry has one. */
function OriginLink({ entry, framework }: { entry: Entry; framework: Framework }) {
  const { t } = useTranslate();
  if ('source' in entry)
    return <Link to={frameworkPlace(framework, 'sources', entry.source)}>{t('lists.citation')}</Link>;
  if ('id' in entry && framework.elements.some(({ id }) => id === entry.id))
    return <Link to={frameworkPlace(framework, 'note', entry.id)}>{t('lists.origin')}</Link>;
  return 'lines' in entry && entry.lines ? (
    <span className="small dim">{t('framework.note.lines', { lines: entry.lines })}</span>
  ) : null;
}
