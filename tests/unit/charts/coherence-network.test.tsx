import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { CoherenceNetwork } from '#shared/charts/coherence-network.tsx';
import { NODES, OMBREDA } from '#tests/fixtures/ombreda-matrix.ts';

const drawn = (mirrored = false) =>
  renderToStaticMarkup(
    <CoherenceNetwork
      nodes={NODES.map((id) => ({ id, code: id }))}
      effects={OMBREDA.flatMap((row, from) =>
        row.flatMap((score, to) =>
          score === null ? [] : [{ from: NODES[from] ?? '', to: NODES[to] ?? '', score, figure: `f${score}` }],
        ),
      )}
      theme={REPORT_THEME}
      mirrored={mirrored}
      size={520}
      label="Network"
    />,
  );
const count = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

it('draws each effect that is not 0 with its figure, harms dashed, and the same picture each time', () => {
  const svg = drawn();
  const effects = OMBREDA.flat().filter((score) => score !== null && score !== 0);
  expect(count(svg, /marker-end=/g)).toBe(effects.length);
  expect(count(svg, />f-?\d</g)).toBe(effects.length);
  expect(count(svg, /stroke-dasharray=/g)).toBe(effects.filter((score) => Number(score) < 0).length);
  expect(drawn().replace(/arrow-[\w-]+/g, '')).toBe(svg.replace(/arrow-[\w-]+/g, ''));
});

it('runs the other way round from right to left', () => {
  const x = (svg: string, id: string) => Number(new RegExp(`data-node="${id}"><circle cx="([\\d.]+)"`).exec(svg)?.[1]);
  expect(x(drawn(), 'TRA')).toBeGreaterThan(260);
  expect(x(drawn(true), 'TRA')).toBeLessThan(260);
});
