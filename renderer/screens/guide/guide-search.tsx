import { useDeferredValue, useMemo } from 'react';
import { Link } from 'react-router';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { guidePlace } from './guide-pages.ts';
import { searchGuide } from './search-guide.ts';

/** Searches all pages of the guide; each hit tells on which page and under which heading it stands. */
export function GuideSearch({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const { t } = useTranslate();
  const wanted = useDeferredValue(search);
  const hits = useMemo(() => searchGuide(wanted), [wanted]);
  const isOn = wanted.trim() !== '';
  return (
    <search className="guide-search">
      <div className="reading-search">
        <TextInput label={t('guide.search')} type="search" value={search} onChange={onSearch} />
        <span className="dim num" role="status">
          {isOn ? t('framework.found', { count: hits.length }) : ''}
        </span>
      </div>
      {isOn && hits.length > 0 ? (
        <ol className="hits" lang="en" dir="ltr">
          {hits.map(({ page, heading, slug, before, match, after }) => (
            <li key={`${page.id} ${slug}`}>
              <Link to={guidePlace(page.id, slug)}>{heading}</Link>
              {page.title === heading ? null : <span className="small dim">{page.title}</span>}
              <p className="small">
                {before}
                <mark>{match}</mark>
                {after}
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {isOn && hits.length === 0 ? <p className="voice">{t('framework.nothingFound', { search: wanted })}</p> : null}
    </search>
  );
}
