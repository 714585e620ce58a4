import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderHazard } from '#main/library/folder-hazard.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const EXT4 = () => 0xef53;

it.each([
  ['\\\\server\\share\\Mainstay', 'network'],
  ['//server/share/Mainstay', 'network'],
  ['C:\\Users\\me\\OneDrive - Ministry of Planning\\Mainstay', 'synchronised'],
  ['/home/me/Dropbox/Mainstay', 'synchronised'],
  ['/Users/me/Library/Mobile Documents/com~apple~CloudDocs/Mainstay', 'synchronised'],
  ['/home/me/Nextcloud', 'synchronised'],
  ['C:\\Users\\me\\AppData\\Local\\Mainstay', null],
  ['/home/me/.local/share/mainstay', null],
  ['/home/me/dropbox-notes/mainstay', null],
] as const)('of %s says %s', (folder, hazard) => {
  expect(folderHazard(folder, {}, EXT4)).toBe(hazard);
});

it.each([
  ['NFS', 0x6969, 'network'],
  ['SMB 2', 0xfe534d42, 'network'],
  ['SMB 2, as a negative number', 0xfe534d42 | 0, 'network'],
  ['ext4', 0xef53, null],
] as const)('knows the file system %s', (_name, type, hazard) => {
  expect(folderHazard('/data/mainstay', {}, () => type)).toBe(hazard);
});

it('follows what OneDrive says of itself, and links', () => {
  expect(folderHazard('/srv/sky/Mainstay', { OneDriveCommercial: '/srv/sky' }, EXT4)).toBe('synchronised');
  expect(folderHazard('/srv/skyline/Mainstay', { OneDriveCommercial: '/srv/sky' }, EXT4)).toBeNull();
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'Dropbox'));
  symlinkSync(join(folder, 'Dropbox'), join(folder, 'mine'));
  expect(folderHazard(join(folder, 'mine'), {}, EXT4)).toBe('synchronised');
});
