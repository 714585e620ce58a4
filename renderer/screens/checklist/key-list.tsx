import { ModalDialog } from '../../components/modal-dialog.tsx';
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
  ['H', 'about'],
  ['/', 'search'],
  ['?', 'keys'],
] as const;

/** The list of single keys. */
export function KeyList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslate();
  return (
    <ModalDialog title={t('checklist.keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="key-list">
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`checklist.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="help-text">{t('checklist.keys.off')}</p>
    </ModalDialog>
  );
}
