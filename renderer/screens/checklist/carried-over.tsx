import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Says that this answer is the one of the round before, and confirms it as it stands. */
export function CarriedOver({ canAnswer, onConfirm }: { canAnswer: boolean; onConfirm: () => void }) {
  const { t } = useTranslate();
  return (
    <div className="carried-over">
      <span className="tag">
        <Icon name="carried-over" mirrors />
        {t('checklist.carriedOver')}
      </span>
      {canAnswer ? (
        <button type="button" className="button" onClick={onConfirm}>
          {t('checklist.confirm')} <kbd>K</kbd>
        </button>
      ) : null}
    </div>
  );
}
