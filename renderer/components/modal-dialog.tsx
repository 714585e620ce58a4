import { lazy, Suspense } from 'react';
import type { ModalDialogProps } from './modal-window.tsx';

const load = () => import('./modal-window.tsx');
const ModalWindow = lazy(() => load().then((module) => ({ default: module.ModalWindow })));

/** A question that must be answered before going on; Esc closes it. What draws it is no part of the first load. */
export function ModalDialog(props: ModalDialogProps) {
  if (!props.isOpen) return null;
  return (
    <Suspense fallback={null}>
      <ModalWindow {...props} />
    </Suspense>
  );
}
