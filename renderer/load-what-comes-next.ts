/** Long enough for the first screen to stand, also on an old machine. */
const FIRST_SCREEN_MS = 2000;

/** Loads what nearly everyone opens next, once the first screen stands and nothing else is to be done. What fails here is loaded when it is opened. */
export function loadWhatComesNext(): void {
  const load = () =>
    Promise.allSettled([import('./components/modal-window.tsx'), import('./screens/frame/view-panel.tsx')]);
  setTimeout(() => requestIdleCallback(() => void load()), FIRST_SCREEN_MS);
}
