import { KeyList } from '../../components/key-list.tsx';
import { useTranslate } from '../../use-translate.ts';

const KEYS = [
  ['N', 'next'],
  ['P', 'back'],
  ['0 – 4', 'level'],
  ['D', 'dontKnow'],
  ['X', 'notApplicable'],
  ['A', 'accept'],
  ['C', 'reason'],
  [null, 'record'],
  ['M', 'map'],
  ['?', 'keys'],
] as const;

/** The keys of a meeting, in the order in which they are used; the one that is a word is named in the language in use. */
export function SettleKeys(dialog: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslate();
  return (
    <KeyList
      keys={KEYS.map(([key, name]) => ({ key: key ?? t('settle.keys.recordKey'), does: t(`settle.keys.${name}`) }))}
      {...dialog}
    />
  );
}
