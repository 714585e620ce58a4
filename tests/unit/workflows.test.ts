import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { licencesOfParts } from '#main/launch/licences.mjs';
import { shippedOnly } from '#main/launch/sbom.mjs';
import { root } from '#tests/helpers/open-test-core.ts';

interface Job {
  readonly strategy: { readonly matrix: { readonly os?: string[]; readonly include?: { readonly os: string }[] } };
  readonly steps: { readonly uses?: string; readonly run?: string; readonly with?: { readonly path?: string } }[];
}

const workflow = (name: string): { permissions: unknown; jobs: Record<string, Job> } =>
  parse(readFileSync(join(root, '.github/workflows', `${name}.yml`), 'utf8'));

const systemsOf = ({ strategy: { matrix } }: Job) => matrix.os ?? matrix.include?.map(({ os }) => os);

it.each(['check', 'release'])('the workflow %s runs on three systems, may only read, and pins what it uses', (name) => {
  const { permissions, jobs } = workflow(name);
  expect(permissions).toEqual({ contents: 'read' });
  for (const job of Object.values(jobs)) {
    expect(
      systemsOf(job)
        ?.map((os) => os.split('-')[0])
        .sort(),
    ).toEqual(['macos', 'ubuntu', 'windows']);
    for (const { uses } of job.steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  }
});

it('checking runs the tests and the desktop floor on the real runtime', () => {
  const { jobs } = workflow('check');
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  for (const part of ['npm run check', 'npm test', 'tests/e2e/desktop', 'electron/install.js'])
    expect(
      runs.some((run) => run.includes(part)),
      part,
    ).toBe(true);
});

it('releasing reads the fuses of every built program back, and keeps installers, bill of materials and reports', () => {
  const { steps } = workflow('release').jobs.build ?? { steps: [] };
  expect(steps.some(({ run }) => run?.includes('tests/read-fuses.mjs'))).toBe(true);
  const kept = steps.flatMap(({ with: given }) => given?.path?.trim().split('\n') ?? []);
  for (const part of ['*.exe', '*.dmg', '*.AppImage', '*.deb', 'sbom.cdx.json', 'annex.docx', 'workbook.xlsx'])
    expect(
      kept.some((path) => path.endsWith(part)),
      part,
    ).toBe(true);
});

it('the bill of materials names what is bundled as well, and nothing that is not shipped', { timeout: 120_000 }, () => {
  const { stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    shell: process.platform === 'win32',
  });
  const { components } = shippedOnly(JSON.parse(stdout));
  const named = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const parts = licencesOfParts().parts.filter(({ name }) => !name.startsWith('fonts: '));
  expect([...named].sort()).toEqual(parts.map(({ name, version }) => `${name}@${version}`).sort());
  expect([...named].join()).not.toMatch(/vite|typescript/);
});
