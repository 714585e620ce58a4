import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A chart as an SVG that stands alone. It is drawn off the page, so it must carry its own colours: those of the reports. */
export function drawAlone(chart: ReactElement): string {
  const sheet = document.createElement('div');
  const root = createRoot(sheet);
  flushSync(() => root.render(chart));
  const drawn = sheet.firstElementChild;
  if (!drawn) throw new Error('A chart that draws nothing');
  const svg = new XMLSerializer().serializeToString(drawn);
  root.unmount();
  return svg;
}
