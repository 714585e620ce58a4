import { KeyList } from '../../components/key-list.tsx';
import { useTranslate } from '../../use-translate.ts';

const KEYS = [
  ['L', 'levels'],
  ['0 – 4', 'level'],
  ['A B C', 'grade'],
  ['D', 'dontKnow'],
  ['R', 'reveal'],
  ['Q', 'ask'],
  ['S', 'record'],
  ['K', 'park'],
  ['T', 'timer'],
  ['N', 'next'],
  ['P', 'back'],
  ['W', 'wall'],
  ['M', 'minutes'],
  ['?', 'keys'],
] as const;

/** The facilitator's keys, in the order in which they are used. */
export function FacilitateKeys(dialog: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslate();
  return <KeyList keys={KEYS.map(([key, name]) => ({ key, does: t(`workshop.keys.${name}`) }))} {...dialog} />;
}
