import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import type { SearchDialog } from './search-dialog.tsx';
import { useShownRecord } from './use-shown-record.ts';

const OpenSearch = createContext<() => void>(() => undefined);

/** Around every screen: “/” or Ctrl+K opens the search over whatever is shown. */
export function WithSearch() {
  const [isOpen, setOpen] = useState(false);
  const Shown = useLoadedDialog();
  const { data: settings } = useOperation('library.settings', {});
  const { pathname } = useLocation();
  const open = useMemo(() => () => setOpen(true), []);
  const keys = useMemo(() => ({ '/': open }), [open]);
  useKeys(keys, settings?.singleKeys ?? true);
  useShortcut(open);
  useShownRecord();
  return (
    <OpenSearch.Provider value={open}>
      <Outlet />
      {isOpen && Shown ? <Shown assessmentId={assessmentIn(pathname)} onClose={() => setOpen(false)} /> : null}
    </OpenSearch.Provider>
  );
}

/** The dialog's code is no part of the first load: it comes once the first screen is there. */
function useLoadedDialog(): typeof SearchDialog | null {
  const [loaded, setLoaded] = useState<typeof SearchDialog | null>(null);
  useEffect(() => {
    void import('./search-dialog.tsx').then((module) => setLoaded(() => module.SearchDialog));
  }, []);
  return loaded;
}

/** The assessment that an address is in. */
const assessmentIn = (pathname: string): AssessmentId | null => {
  const [, part, id] = pathname.split('/');
  return part === 'a' && id ? (id as AssessmentId) : null;
};

/** Ctrl+K, or the Command key on a Mac; while typing too, but not over another dialog. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      if (!document.querySelector('[role="dialog"]')) open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}

/** The way to the search for those who use no keys. */
export function SearchButton() {
  const { t } = useTranslate();
  const open = useContext(OpenSearch);
  return (
    <button type="button" className="tool" aria-label={t('search.open')} onClick={open}>
      <Icon name="search" />
      <span className="wide-only">{t('search.open')}</span>
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </button>
  );
}
