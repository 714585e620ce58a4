import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { EffectsByGroup } from '#shared/charts/effects-by-group.tsx';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const drawing = renderToStaticMarkup(
  <EffectsByGroup
    bars={[{ id: 'a', name: 'Children <5 & more', significance: -33, figure: '−33', detail: 'moderate' }]}
    words={{ worse: 'Worse', better: 'Better' }}
    theme={REPORT_THEME}
    mirrored={false}
    width={400}
    label="Effects"
  />,
);

it('draws a chart as a PNG twice as large as itself, on white', async () => {
  const png = Buffer.from((await openTestCore().call('pictures.draw', { drawing })).png, 'base64');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 2 * (26 + 26 + 8)]);
});

it('saves it as a PNG or as the drawing itself, under a name that every system takes', async () => {
  const core = openTestCore();
  const name = 'Ombreda: round 1 / effects';
  for (const format of ['png', 'svg'] as const) await core.call('pictures.save', { drawing, format, name });
  expect(core.ports.saved.map(({ fileName }) => fileName)).toEqual([
    'Ombreda round 1 effects.png',
    'Ombreda round 1 effects.svg',
  ]);
  const [png, svg] = core.ports.saved;
  expect(
    Buffer.from(png?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(new TextDecoder().decode(svg?.bytes)).toBe(drawing);
});

const inside = (part: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${part}</svg>`;

it.each([
  ['a picture from the disk', inside('<image href="/etc/hostname.png"/>')],
  ['a file by another name', inside('<use xlink:href="file:///tmp/a.svg#b"/>')],
  ['an address on a plain shape', inside('<rect href="https://evil.example/"/>')],
  ['a script', inside('<script>alert(1)</script>')],
  ['a deed', inside('<rect onload="alert(1)"/>')],
  ['a deed in other quotes', inside("<rect onload='alert(1)'/>")],
  ['a fill from elsewhere', inside('<rect fill="url(https://evil.example/#a)"/>')],
  ['a style sheet', inside('<style>@import "x"</style>')],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inside('<text>&a;</text>')}`],
  ['a colour that only the page knows', inside('<rect fill="var(--ink)"/>')],
  ['no drawing at all', 'Hello'],
])('refuses a drawing with %s', async (_what, bad) => {
  expect(await openTestCore().dispatch('pictures.draw', { drawing: bad })).toMatchObject({
    ok: false,
    error: { code: 'not-a-drawing' },
  });
});
