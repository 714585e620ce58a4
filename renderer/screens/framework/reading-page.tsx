import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { ViewMenu } from '../frame/view-menu.tsx';
import './framework.css';

/** A page to read and to print, outside any assessment. */
export function ReadingPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslate();
  return (
    <div className="page reading-page">
      <header className="head">
        <div className="top">
          <Link to="/" className="home-link" aria-label={t('frame.toHome')}>
            <Icon name="mark" className="mark" mirrors />
          </Link>
          <div className="where">{title}</div>
          <span className="grow" />
          <button type="button" className="tool" onClick={() => print()}>
            {t('framework.print')}
          </button>
          <ViewMenu />
        </div>
      </header>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner reading">{children}</div>
      </main>
    </div>
  );
}
