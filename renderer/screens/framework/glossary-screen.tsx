import { useState } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { ReadingPage } from './reading-page.tsx';

/** The terms of the field, in plain words. */
export function GlossaryScreen() {
  const { t, language } = useTranslate();
  const { data: framework, error } = useOperation('frameworks.show', { language });
  const [search, setSearch] = useState('');
  if (error) return <Failure error={error} />;
  if (!framework) return <Loading />;
  const wanted = search.trim().toLocaleLowerCase(language);
  const found = framework.glossary.filter(({ term, also, definition }) =>
    [term, ...also, definition].join(' ').toLocaleLowerCase(language).includes(wanted),
  );
  return (
    <ReadingPage title={t('glossary.title')}>
      <h1>{t('glossary.title')}</h1>
      <div className="reading-search">
        <TextInput label={t('glossary.search')} type="search" value={search} onChange={setSearch} />
        <span className="dim num" role="status">
          {t('glossary.found', { count: found.length })}
        </span>
      </div>
      <dl className="glossary">
        {found.map(({ id, term, also, definition }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {definition}
              {also.length > 0 ? (
                <span className="small dim"> {t('glossary.also', { list: also.join(', ') })}</span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </ReadingPage>
  );
}
