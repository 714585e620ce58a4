import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslate } from '../../use-translate.ts';

const ViewPanel = lazy(() => import('./view-panel.tsx').then((module) => ({ default: module.ViewPanel })));

/** The button that leads to language, text size, colours and single keys, which are loaded when they are asked for. */
export function ViewMenu() {
  const { t } = useTranslate();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="tool"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {t('frame.view')}
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <ViewPanel trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
