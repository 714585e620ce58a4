import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawnAnew } from '#main/organisation/draw-logo.tsx';
import { pictureSize } from '#main/organisation/picture-size.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const svgOf = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0e5261"/></svg>`;
const pngOf = (width: number, height: number) => new Uint8Array(new Resvg(svgOf(width, height)).render().asPng());
const JPEG = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIAED//Z',
    'base64',
  ),
);

/** A PNG's note of where it was made, put before its end, as cameras and drawing programs do. */
function withSecret(png: Uint8Array): Uint8Array {
  const secret = Buffer.concat([
    Buffer.from([0, 0, 0, 14]),
    Buffer.from('tEXtPlace\0Secret!!'),
    Buffer.from([0, 0, 0, 0]),
  ]);
  return new Uint8Array(Buffer.concat([png.subarray(0, png.length - 12), secret, png.subarray(png.length - 12)]));
}

describe('a logo', () => {
  it('is known by its content, with its size', () => {
    expect(pictureSize(pngOf(30, 20))).toEqual({ type: 'png', width: 30, height: 20 });
    expect(pictureSize(JPEG)).toEqual({ type: 'jpeg', width: 16, height: 8 });
    expect(pictureSize(new TextEncoder().encode(svgOf(30, 20)))).toBeUndefined();
    expect(pictureSize(new Uint8Array())).toBeUndefined();
    expect(pictureSize(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
  });

  it('is drawn anew at the size of a letterhead, without what else the file held', () => {
    const drawn = drawnAnew(withSecret(pngOf(1_440, 300)), 'logo.png');
    expect(drawn).toMatchObject({ width: 720, height: 150 });
    expect(pictureSize(drawn.png)).toEqual({ type: 'png', width: 720, height: 150 });
    expect(Buffer.from(drawn.png).includes('Secret')).toBe(false);
    expect(drawnAnew(JPEG, 'logo.jpg')).toMatchObject({ width: 16, height: 8 });
  });

  it('that cannot be drawn, or would take too much memory, is refused', () => {
    const broken = pngOf(30, 20).subarray(0, 40);
    const bomb = pngOf(30, 20);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(16, 60_000);
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(20, 60_000);
    expect(() => drawnAnew(broken, 'a.png')).toThrow('logo-not-a-picture');
    expect(() => drawnAnew(bomb, 'a.png')).toThrow('logo-too-many-dots');
  });
});

it('name and logo are kept, stand at the head of reports, and can be taken away', async () => {
  const core = openTestCore();
  const [assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('The sample is incomplete');
  await core.call('organisation.saveName', { name: 'Ministry of Planning' });
  const token = core.offer(pngOf(300, 100), 'logo.svg', 'logo');
  const { logo } = await core.call('organisation.setLogo', { token });
  expect(logo).toMatchObject({ width: 300, height: 100 });
  for (const kind of ['annex', 'brief'] as const) {
    const preview = await core.call('reports.preview', {
      assessmentId,
      kind,
      language: 'en',
      choices: { sections: [], hasCharts: false },
    });
    expect(preview?.blocks.slice(0, 2)).toMatchObject([
      { kind: 'figure', png: logo?.png },
      { kind: 'paragraph', style: 'masthead', phrase: { text: 'Ministry of Planning' } },
    ]);
  }
  const svg = core.offer(new TextEncoder().encode(svgOf(30, 20)), 'logo.png', 'logo');
  await expect(core.call('organisation.setLogo', { token: svg })).rejects.toThrow('logo-not-a-picture');
  expect(await core.call('organisation.removeLogo', {})).toEqual({ name: 'Ministry of Planning', logo: null });
  expect((await core.call('library.settings', {})).language).toBe('en');
});
