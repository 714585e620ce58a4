import { useEffect } from 'react';
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import { PlainHead } from '../frame/plain-head.tsx';
import '../framework/framework.css';
import '../framework/words.css';
import { useTarget } from '../framework/use-target.ts';
import './guide.css';
import { GUIDE_PAGES, guidePlace } from './guide-pages.ts';
import { GuideSearch } from './guide-search.tsx';
import { Markdown } from './markdown.tsx';

/** The guide, without a network: the same files as docs/guide, to read, search and print. */
export function GuideScreen() {
  const { t } = useTranslate();
  const navigate = useNavigate();
  const canGoBack = useLocation().key !== 'default';
  const { page: wanted, heading } = useParams();
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('q') ?? '';
  const page = GUIDE_PAGES.find(({ id }) => id === wanted) ?? GUIDE_PAGES[0];
  if (!page) return null;
  return (
    <div className="page reading-page guide-page">
      <PlainHead title={t('guide.title')}>
        {canGoBack ? (
          <button type="button" className="tool" onClick={() => navigate(-1)}>
            {t('framework.back')}
          </button>
        ) : null}
        <button type="button" className="tool" onClick={() => print()}>
          {t('framework.print')}
        </button>
      </PlainHead>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner guide">
          <nav className="guide-contents" aria-label={t('guide.pages')} lang="en">
            {GUIDE_PAGES.map(({ id, title }) => (
              <Link key={id} to={guidePlace(id)} aria-current={id === page.id ? 'page' : undefined}>
                {title}
              </Link>
            ))}
          </nav>
          <div>
            <GuideSearch search={search} onSearch={(text) => setParameters(text === '' ? {} : { q: text }, REPLACE)} />
            {search.trim() === '' ? (
              <GuideArticle key={page.id} page={page} heading={heading} />
            ) : (
              <h1 className="visually-hidden">{t('guide.title')}</h1>
            )}
          </div>
        </div>
      </main>
    </div>
  );
}

const REPLACE = { replace: true };

function GuideArticle({ page, heading }: { page: (typeof GUIDE_PAGES)[number]; heading: string | undefined }) {
  useTarget(heading);
  useEffect(() => {
    if (heading === undefined) document.getElementById('work')?.scrollTo(0, 0);
  }, [heading]);
  return (
    <article className="guide-text" lang="en" dir="ltr">
      <Markdown tokens={page.tokens} page={page.id} />
    </article>
  );
}
