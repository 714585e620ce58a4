import { useLocation } from 'react-router';

/** The parts of an assessment in the order of the tabs, which is the order of the work. */
export const PARTS = [
  { path: '', name: 'overview' },
  { path: 'setup', name: 'setup' },
  { path: 'context', name: 'context' },
  { path: 'checklist', name: 'checklist' },
  { path: 'settle', name: 'settle' },
  { path: 'impact', name: 'impact' },
  { path: 'coherence', name: 'coherence' },
  { path: 'diaspora', name: 'diaspora' },
  { path: 'plan', name: 'plan' },
  { path: 'results', name: 'results' },
  { path: 'reports', name: 'reports' },
  { path: 'workshop', name: 'workshop' },
] as const;

/** Screens without a tab of their own, and the tab whose part they are. */
const TAB_OF: Readonly<Record<string, string>> = {
  compare: 'results',
  history: '',
  exchange: 'setup',
  paper: 'checklist',
  print: 'setup',
  note: 'workshop',
};

/** The path of the part that is shown. */
export function usePart(): string {
  const [, , , part = ''] = useLocation().pathname.split('/');
  return TAB_OF[part] ?? part;
}
