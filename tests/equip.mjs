import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests drive beside Node, how to see that it is there, and Debian's package for it. */
const TOOLS = [
  {
    what: 'Chromium (journeys)',
    isThere: () => onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome'),
    packages: ['chromium'],
  },
  {
    what: 'LibreOffice (reports opened by a second program)',
    isThere: () => onPath('soffice'),
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  },
  {
    what: 'poppler (pages of a PDF)',
    isThere: () => onPath('pdftotext') && onPath('pdftoppm'),
    packages: ['poppler-utils'],
  },
  {
    what: 'fonts (Noto, Liberation, Carlito)',
    isThere: () => existsSync('/usr/share/fonts/truetype/crosextra') || !onPath('soffice'),
    packages: ['fonts-noto-core', 'fonts-liberation2', 'fonts-crosextra-carlito'],
  },
];

/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .some((folder) => existsSync(`${folder}/${name}`));

/** Installs what is missing where it may (Debian, as root), saying so; otherwise says what will be skipped and the command. Returns the parts that stay missing. */
export function equip() {
  const missing = TOOLS.filter(({ isThere }) => !isThere());
  if (missing.length === 0) return [];
  const packages = missing.flatMap((tool) => tool.packages);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    process.stdout.write(
      `The tests need ${missing.map(({ what }) => what).join(', ')}: installing ${packages.join(' ')}.\n`,
    );
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', command.split(' ').slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const still = missing.filter(({ isThere }) => !isThere());
  return still.map(({ what }) => `${what} is not on this machine. On Debian, as root: ${command}`);
}
