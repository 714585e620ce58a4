/** A file dropped beside the place for it would otherwise be opened by the browser, in place of this page. */
export function ignoreStrayDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (!event.defaultPrevented && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    event.preventDefault();
  });
  window.addEventListener('drop', (event) => event.preventDefault());
}
