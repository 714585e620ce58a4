import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { renderProgram } from '#tests/helpers/render-program.tsx';

/** The worked example, with the ids of its two rounds. */
async function withExample() {
  const core = openTestCore();
  const [round1, round2] = (await core.call('library.addSample', {})).assessmentIds;
  return { core, round1, round2 };
}

/** The frames on a screen, once the first is there. */
async function framesAt(place: (ids: { round1: string | undefined; round2: string | undefined }) => string) {
  const { core, ...ids } = await withExample();
  const { user } = renderProgram(place(ids), core);
  await screen.findAllByText(/^Show as (table|picture)$/);
  for (const summary of screen.queryAllByText('Show as picture')) await user.click(summary);
  await screen.findAllByText('Show as table');
  return { core, user, frames: [...document.querySelectorAll<HTMLElement>('.chart-frame')] };
}

const marksIn = (frame: HTMLElement, marks: string) => frame.querySelectorAll(`.chart ${marks}`).length;

it.each([
  ['results', '[data-module], .chart :has(> [data-stage]) [data-stage="SIT"]', ({ round1 }) => `/a/${round1}/results`],
  ['settling', '[data-body]', ({ round1 }) => `/a/${round1}/settle`],
  ['comparing rounds', '[data-module]', ({ round2 }) => `/a/${round2}/compare`],
  ['coherence', 'path[marker-end], .chart [data-row]', ({ round1 }) => `/a/${round1}/coherence`],
  ['impact', '[data-effect]', ({ round1 }) => `/a/${round1}/impact`],
  [
    'readings',
    '[data-part="baseline"], .chart [data-part="reading"], .chart [data-part="target"]',
    ({ round2 }) => `/a/${round2}/plan/readings`,
  ],
] as const satisfies readonly (readonly [string, string, Parameters<typeof framesAt>[0]])[])(
  'each chart of %s has a text, a row in its table for each mark, and leaves as a drawing that stands alone',
  async (_screen, marks, place) => {
    const { core, user, frames } = await framesAt(place);
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(frame.querySelector('.chart > svg')?.getAttribute('aria-label')).toMatch(/\w{3}/);
      const rows = frame.querySelectorAll('.chart-table tbody tr');
      expect(rows.length).toBe(marksIn(frame, marks));
      for (const cell of frame.querySelectorAll('.chart-table :is(th, td)')) expect(cell.textContent).not.toBe('');
    }
    const [frame] = frames;
    if (!frame) return;
    await user.click(within(frame).getByRole('button', { name: /^Save as SVG/ }));
    await within(frame).findByText(/\.svg$/);
    const svg = new TextDecoder().decode(core.ports.saved[0]?.bytes);
    // The stand-in for a browser writes this space as HTML does; the journey sees what a browser writes.
    const drawn = new DOMParser().parseFromString(svg.replaceAll('&nbsp;', '\u00a0'), 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect(drawn.documentElement.querySelectorAll('text').length).toBe(frame.querySelectorAll('.chart text').length);
    expect(svg).not.toMatch(/var\(|class=|style=/);
  },
);

it('says what to do where the clipboard takes no picture', async () => {
  const { user, frames } = await framesAt(({ round2 }) => `/a/${round2}/compare`);
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  const [frame] = frames;
  if (!frame) throw new Error('No chart');
  await user.click(within(frame).getByRole('button', { name: 'Copy as picture: Scores in both rounds' }));
  await within(frame).findByText(/could not be put into the clipboard.*save it as PNG/);
});
