import { KeyList } from '../../components/key-list.tsx';
import { useTranslate } from '../../use-translate.ts';

const KEYS = [
  ['0 – 4', 'level'],
  ['↑ ↓', 'within'],
  ['D', 'dontKnow'],
  ['X', 'notApplicable'],
  ['N', 'next'],
  ['P', 'back'],
  ['K', 'confirm'],
  ['F', 'flag'],
  ['C', 'comment'],
  ['L', 'filter'],
  ['H', 'about'],
  ['/', 'search'],
  ['?', 'keys'],
] as const;

/** The keys while answering. */
export function ChecklistKeys(dialog: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslate();
  return <KeyList keys={KEYS.map(([key, name]) => ({ key, does: t(`checklist.keys.${name}`) }))} {...dialog} />;
}
