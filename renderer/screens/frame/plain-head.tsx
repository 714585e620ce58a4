import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { ViewMenu } from './view-menu.tsx';

/** The head of a page that belongs to no assessment: the way home, its name, its own tools and how it is shown; below it the page's parts, if it has any. */
export function PlainHead({ title, tabs, children }: { title: string; tabs?: ReactNode; children?: ReactNode }) {
  const { t } = useTranslate();
  return (
    <header className="head">
      <div className="top">
        <Link to="/" className="home-link" aria-label={t('frame.toHome')}>
          <Icon name="mark" className="mark" mirrors />
        </Link>
        <div className="where">{title}</div>
        <span className="grow" />
        {children}
        <ViewMenu />
      </div>
      {tabs}
    </header>
  );
}
