import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { PlainHead } from '../frame/plain-head.tsx';
import './framework.css';
import { FRAMEWORK_PARTS, frameworkPlace } from './framework-place.ts';

/** A page to read and to print, outside any assessment, with the parts of the framework as tabs. */
export function ReadingPage({
  title,
  framework,
  children,
}: {
  title: string;
  framework: Framework;
  children: ReactNode;
}) {
  const { t } = useTranslate();
  const navigate = useNavigate();
  const { part: shown = FRAMEWORK_PARTS[0] } = useParams();
  // The first place that a window shows has nothing before it.
  const canGoBack = useLocation().key !== 'default';
  return (
    <div className="page reading-page">
      <PlainHead
        title={title}
        tabs={
          <nav className="tabs" aria-label={t('framework.parts')}>
            {FRAMEWORK_PARTS.map((part) => (
              <Link key={part} to={frameworkPlace(framework, part)} aria-current={part === shown ? 'page' : undefined}>
                {t(`framework.part.${part}`)}
              </Link>
            ))}
          </nav>
        }
      >
        {canGoBack ? (
          <button type="button" className="tool" onClick={() => navigate(-1)}>
            {t('framework.back')}
          </button>
        ) : null}
        <Link className="tool" to="/frameworks">
          {t('frameworks.link')}
        </Link>
        <button type="button" className="tool" onClick={() => print()}>
          {t('framework.print')}
        </button>
      </PlainHead>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner reading">{children}</div>
      </main>
    </div>
  );
}
