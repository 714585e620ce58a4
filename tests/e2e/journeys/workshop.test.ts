import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { axeFaults } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { documentXml, textOf } from '#tests/helpers/read-word.ts';
import { serveProgram } from '#tests/helpers/served.ts';
import { program } from '../pages/program.ts';
import { facilitator, wallOf } from '../pages/workshop.ts';

afterAll(closeBrowser);

it.skipIf(!hasChromium)(
  'plays a path of half an hour with four groups by keyboard: two settled, one parked, minutes made, the wall closed and the program killed in the middle',
  async () => {
    const served = await serveProgram();
    // The page of a killed program says in the console that nobody answers.
    const { page } = await openWindow({ mayComplain: true });
    const { keyboard } = page;
    await program(page).open(served.address);
    await page.getByRole('button', { name: 'Open the worked example' }).press('Enter');
    await page.getByRole('link', { name: 'Workshop', exact: true }).press('Enter');
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await keyboard.type('Validation meeting');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Opening' }).waitFor();
    const room = facilitator(page);
    const wall = await room.openWall();
    const shown = wallOf(wall);

    await keyboard.press('n');
    await room.at('LAB-07');
    await shown.at('LAB-07');
    await room.enter(['2b', '2a', '1c', '3b']);
    await wall.getByText('4 of 4 groups have answered').waitFor();
    expect(await shown.groups()).toEqual([]);
    await wall.keyboard.press('r');
    await wall.getByText('2 levels apart').waitFor();
    expect(await shown.groups()).toEqual(['Table 3', 'Table 1', 'Table 2', 'Table 4']);
    await wall.getByText('What did Table 4 see that Table 3 did not?').waitFor();

    // look.md 9: base size clamp(14px, 1.28vw + .25vh, 26px); no text but the question in the lower sixth.
    const { root, ...sizes } = await shown.measure();
    expect(root).toBeCloseTo(0.0128 * 1024 + 0.0025 * 768, 2);
    expect(sizes.statement / root).toBeGreaterThanOrEqual(2);
    expect(sizes.group / root).toBeCloseTo(1.9, 2);
    expect(sizes.descriptor / root).toBeGreaterThanOrEqual(1.05);
    expect(sizes).toMatchObject({ isWhole: true, isCut: false });
    expect(sizes.boardEnd).toBeLessThanOrEqual(5 / 6 + 0.001);
    if (process.env.PICTURES) await wall.screenshot({ path: join(process.env.PICTURES, 'wall.png') });
    expect(await axeFaults(wall)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);

    await room.settle('2', 'Both decrees were read out; inspection is rare.');
    await wall.locator('.wall-caption.agreed', { hasText: '2 Started' }).waitFor();

    // A presenter's remote pages on; then the projector is unplugged.
    await wall.keyboard.press('PageDown');
    await room.at('HSP-03');
    await wall.close();
    await room.enter(['1', '1', '1', '2']);
    await room.park('The register is with the nurses’ council.');
    await keyboard.press('n');
    await room.at('INS-01');
    await room.enter(['1', '2', '2', 'd']);
    await program(page).saved();

    served.process.kill('SIGKILL');
    const again = await serveProgram(served.folder);
    const { page: later } = await openWindow();
    await later.goto(again.address);
    await later.getByRole('link', { name: 'Continue' }).press('Enter');
    const resumed = facilitator(later);
    await resumed.at('INS-01');
    await later.getByText('4 of 4 groups have answered').waitFor();
    // Not the level that was proposed.
    await resumed.settle('1', 'The mandate map is five years old.');
    await later.keyboard.press('PageDown');
    await resumed.at('DAT-04');
    await later.keyboard.press('PageDown');
    await later.getByRole('heading', { name: '2 settled' }).waitFor();
    await later.getByRole('heading', { name: '2 open' }).waitFor();
    await later.getByText('Parked: The register is with the nurses’ council.').first().waitFor();
    await later.getByText('Both decrees were read out; inspection is rare.').waitFor();

    const download = later.waitForEvent('download');
    await later.keyboard.press('m');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/minutes\.docx$/);
    const words = textOf(documentXml(readFileSync(await file.path())));
    for (const said of ['Validation meeting', 'Both decrees were read out', 'The register is with', 'five years old'])
      expect(words).toContain(said);
  },
);
