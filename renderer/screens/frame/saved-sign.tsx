import { formatTime } from '#shared/i18n/format.ts';
import { Icon } from '../../components/icon.tsx';
import { sentenceOf } from '../../sentence-of.ts';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from './save-state.tsx';

/** "✓ Saved 14:02" at the end of the running head; it appears only after the core has replied. */
export function SavedSign({ lastChange }: { lastChange: string | null }) {
  const { t, language } = useTranslate();
  const { state } = useSaveState();
  const at = state.kind === 'saved' ? (state.at ?? lastChange) : null;
  return (
    <div className="saved num" role="status">
      {state.kind === 'saved' ? (
        <>
          <Icon name="check" className="accent" />
          <b>{at ? t('frame.savedAt', { time: formatTime(language, at) }) : t('frame.saved')}</b>
        </>
      ) : null}
      {state.kind === 'saving' ? (
        <>
          <Icon name="not-answered" />
          {t('frame.saving')}
        </>
      ) : null}
    </div>
  );
}

/** The rust bar under the head when a save failed: what happened, that the earlier answers are safe, and the way out. */
export function SaveFailure() {
  const { t } = useTranslate();
  const { state } = useSaveState();
  if (state.kind !== 'failed') return null;
  return (
    <div className="save-failure" role="alert">
      <Icon name="red-flag" />
      <span className="grow">{t('frame.notSaved', { why: sentenceOf(state.error, t) })}</span>
      <button type="button" className="button" onClick={state.retry}>
        {t('frame.tryAgain')}
      </button>
    </div>
  );
}
