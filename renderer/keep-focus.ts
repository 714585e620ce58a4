/** Never a field to write in: keys that stand for an act would be typed into it. */
const FOCUSABLE = [
  'a[href]',
  'button:enabled',
  'input:is([type="radio"], [type="checkbox"]):enabled',
  'summary',
  '[tabindex]:not([tabindex="-1"],input,textarea,select)',
].join();

/** A place among neighbours. */
interface Place {
  readonly parent: Element;
  readonly index: number;
}

/** From an element upwards, so that it is known where it stood when it is gone. */
function placesOf(element: Element): Place[] {
  const places: Place[] = [];
  for (let each = element; each.parentElement; each = each.parentElement)
    places.push({ parent: each.parentElement, index: [...each.parentElement.children].indexOf(each) });
  return places;
}

function firstIn(element: Element | undefined): HTMLElement | null {
  if (element instanceof HTMLElement && element.matches(FOCUSABLE)) return element;
  return element?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
}

/** What moved up into the place, else what is before it; never outside the screen or the dialog. */
function neighbour(places: readonly Place[]): HTMLElement | null {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue;
    if (parent.matches('body, #root, #work, .page')) return null;
    const found = firstIn(parent.children[index]) ?? firstIn(parent.children[index - 1]);
    if (found) return found;
  }
  return null;
}

const isOff = (element: Element) => !element.isConnected || element.matches(':disabled');
/** Dialogs that close give the focus back by themselves in the next frame: they go first. */
const inAWhile = (act: () => void) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(act)));

/**
 * Where what has the focus goes or is switched off, browsers let the focus fall to the beginning of the page, and
 * whoever works by keyboard has lost the place. Here its neighbour takes it, else the screen; what was switched off
 * only while it worked gets it back.
 */
export function keepFocus(): void {
  let last: Element | null = null;
  let places: readonly Place[] = [];
  let behindDialog: readonly Place[] = [];
  let lent: { readonly from: HTMLElement; readonly to: Element } | null = null;
  let isWaiting = false;

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[role="dialog"]') && !last?.closest('[role="dialog"]')) behindDialog = places;
    last = target;
    places = placesOf(target);
  });
  // A press on what cannot be focused lets go of the focus of one's own will.
  document.addEventListener('mousedown', () => {
    setTimeout(() => {
      if (document.activeElement === document.body) last = null;
    });
  });

  const keep = () => {
    isWaiting = false;
    if (!last || !isOff(last) || document.activeElement !== document.body) return;
    const from = last;
    const to = neighbour(places) ?? neighbour(behindDialog) ?? document.getElementById('work');
    to?.focus({ preventScroll: true });
    lent = to && from instanceof HTMLElement && from.isConnected ? { from, to } : null;
  };
  new MutationObserver(() => {
    if (lent && !isOff(lent.from) && document.activeElement === lent.to) {
      lent.from.focus({ preventScroll: true });
      lent = null;
    }
    if (isWaiting || !last || !isOff(last)) return;
    isWaiting = true;
    inAWhile(keep);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
