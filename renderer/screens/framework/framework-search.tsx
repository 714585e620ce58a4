import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { type Hit, searchFramework } from '#shared/framework/search-framework.ts';
import { searchRecords } from '#shared/framework/search-records.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { placeOfRecord } from './framework-place.ts';

/** More hits than anybody reads; the search can be made narrower. */
const MOST = 60;

/** Searches everything that the framework says; each hit tells where it stands. */
export function FrameworkSearch({
  framework,
  companion,
  search,
  onSearch,
  placeOf = (record) => placeOfRecord(framework, record),
}: {
  framework: Framework;
  companion: Companion;
  search: string;
  onSearch: (search: string) => void;
  placeOf?: (record: Hit['record']) => string;
}) {
  const { t } = useTranslate();
  const records = useMemo(() => searchRecords(framework, companion), [framework, companion]);
  const wanted = useDeferredValue(search);
  const hits = useMemo(() => searchFramework(records, wanted), [records, wanted]);
  const isOn = wanted.trim() !== '';
  return (
    <search className="framework-search">
      <div className="reading-search">
        <TextInput label={t('framework.search')} type="search" value={search} onChange={onSearch} />
        <span className="dim num" role="status">
          {isOn ? t('framework.found', { count: hits.length }) : ''}
        </span>
      </div>
      {isOn ? (
        <ol className="hits">
          {hits.slice(0, MOST).map((hit) => (
            <HitLine
              key={`${hit.record.kind} ${hit.record.id} ${hit.record.title}`}
              hit={hit}
              to={placeOf(hit.record)}
            />
          ))}
        </ol>
      ) : null}
      {isOn && hits.length === 0 ? <p className="voice">{t('framework.nothingFound', { search: wanted })}</p> : null}
      {hits.length > MOST ? <p className="dim">{t('framework.more', { count: hits.length - MOST })}</p> : null}
    </search>
  );
}

function HitLine({ hit: { record, field, before, match, after }, to }: { hit: Hit; to: string }) {
  const { t } = useTranslate();
  const { kind, id, title } = record;
  const isCode = kind === 'indicator' || kind === 'module' || kind === 'element' || kind === 'source';
  return (
    <li>
      <Link to={to}>
        {isCode ? <bdi className="id">{id}</bdi> : null} {title}
      </Link>
      <span className="small dim">
        {kind === 'list' ? t(`lists.name.${id}`) : t(`framework.kind.${kind}`)} · {t(`framework.field.${field}`)}
      </span>
      {field === 'id' || field === 'title' || field === 'statement' ? null : (
        <p className="small">
          {before}
          <mark>{match}</mark>
          {after}
        </p>
      )}
    </li>
  );
}
