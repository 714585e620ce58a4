import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { licencesOfParts } from '#main/launch/licences.mjs';
import { root } from '#tests/helpers/open-test-core.ts';
import { filesOfAsar, stubRuntime } from '#tests/helpers/packaged.ts';
import { FUSES, readFuses } from '../../read-fuses.mjs';

const out = join(root, 'out/packaging-test');
const program = join(out, 'linux-unpacked');

/** Packs the built program for Linux around a stub of the runtime, which cannot be fetched here. */
function pack() {
  const packer = join(root, 'node_modules/electron-builder/cli.js');
  const words = ['--linux', 'dir', '--publish', 'never', `-c.electronDist=${stubRuntime(join(out, 'stub'))}`];
  return spawnSync(process.execPath, [packer, ...words, `-c.directories.output=${out}`], {
    cwd: root,
    encoding: 'utf8',
    timeout: 110_000,
    env: { ...process.env, CI: 'true' },
  });
}

describe.skipIf(process.platform !== 'linux')('the packed program (needs Linux)', () => {
  let packed: ReturnType<typeof pack>;
  let files: Map<string, boolean>;
  beforeAll(() => {
    packed = pack();
    files = existsSync(join(program, 'resources/app.asar'))
      ? filesOfAsar(join(program, 'resources/app.asar'))
      : new Map();
  });

  it('is packed without complaint', () => {
    expect(packed.stderr).not.toMatch(/error/i);
    expect(packed.status).toBe(0);
    expect(files.size).toBeGreaterThan(50);
  });

  it('holds the bundles, and the libraries that they leave outside', () => {
    for (const name of [
      'package.json',
      'dist/electron.js',
      'dist/preload.cjs',
      'dist/report-worker.js',
      'dist/exchange-worker.js',
      'dist/settle-worker.js',
      'dist/renderer/index.html',
    ])
      expect(files.has(name), name).toBe(true);
    for (const library of ['better-sqlite3', 'docx', 'hucre', 'xlsx', '@resvg/resvg-js'])
      expect(files.has(`node_modules/${library}/package.json`), library).toBe(true);
  });

  it('holds nothing of the workshop: no sources, tests, maps, bundled libraries, nor the scripts’ own Node', () => {
    const surplus = [...files.keys()].filter((name) =>
      /^(main|shared|renderer|tests|docs|out)\/|\.map$|\.tsx?$|node-(linux|win)-x64|ooxml-validator|node_modules\/(react|vite|vitest|typescript|zod|electron)\//.test(
        name,
      ),
    );
    expect(surplus).toEqual([]);
  });

  it('keeps native code beside the archive, for this platform only', () => {
    const native = [...files].filter(([name]) => name.endsWith('.node'));
    expect(native.map(([name]) => name).sort()).toEqual([
      'node_modules/@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    for (const [name, isUnpacked] of native) {
      expect(isUnpacked, name).toBe(true);
      expect(existsSync(join(program, 'resources/app.asar.unpacked', name)), name).toBe(true);
    }
  });

  it('has the words, frameworks, samples and fonts as real files', () => {
    for (const name of ['frameworks', 'locales/en.json', 'samples', 'fonts', 'licences.json'])
      expect(existsSync(join(program, 'resources/mainstay', name)), name).toBe(true);
    expect(readdirSync(join(program, 'resources/mainstay'))).not.toContain('icons');
  });

  it('has its fuses set as Electron’s own list of advice asks', () => {
    expect(readFuses(join(program, 'mainstay'))).toEqual(FUSES);
  });

  it('stays under 45 MB without the runtime', () => {
    const sizeOf = (place: string): number =>
      statSync(place).isDirectory()
        ? readdirSync(place).reduce((sum, name) => sum + sizeOf(join(place, name)), 0)
        : statSync(place).size;
    const megabytes = sizeOf(join(program, 'resources')) / 1024 ** 2;
    process.stdout.write(`size of the packed program without the runtime: ${megabytes.toFixed(1)} MB\n`);
    expect(megabytes).toBeLessThan(45);
  });
});

it('packs for all three systems, per user and per machine, with the fuses that are read back', () => {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
  const targets = (system: string) => config[system].target.map(({ target }: { target: string }) => target);
  expect([targets('win'), targets('mac'), targets('linux')]).toEqual([
    ['nsis', 'portable'],
    ['dmg'],
    ['AppImage', 'deb'],
  ]);
  expect(config.nsis).toMatchObject({
    oneClick: false,
    perMachine: false,
    allowElevation: true,
    deleteAppDataOnUninstall: false,
  });
  expect(config.electronFuses).toEqual(FUSES);
  expect(config.fileAssociations).toMatchObject([{ ext: 'mainstay' }]);
  expect(config.npmRebuild).toBe(false);
});

it('lists the licence of every shipped part (else run: node main/launch/licences.mjs)', () => {
  const listed = JSON.parse(readFileSync(join(root, 'resources/licences.json'), 'utf8'));
  expect(listed).toEqual(licencesOfParts());
  expect(listed.parts.filter(({ licence }: { licence: string }) => licence === '')).toEqual([]);
});
