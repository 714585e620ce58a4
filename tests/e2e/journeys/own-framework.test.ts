import { afterAll, expect, it } from 'vitest';
import { axeFaults, dress } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { commandLine, withSample } from '#tests/helpers/command-line.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import { serveExample } from '#tests/helpers/served.ts';
import { frameworksPage } from '../pages/frameworks.ts';
import { program } from '../pages/program.ts';

afterAll(closeBrowser);

/** A framework of one's own without LAB-05. */
function ownFramework() {
  const copy = frameworkCopy();
  copy.own('our-country');
  copy.drop('LAB-05');
  return copy;
}

it.skipIf(!hasChromium)(
  'a framework of one’s own is opened from a zip, used by a new assessment, and another is moved to it',
  async () => {
    const { address } = await serveExample();
    const { page } = await openWindow({ width: 1024, height: 640 });
    const mainstay = program(page);
    await mainstay.open(address);
    await mainstay.openExample();
    await mainstay.home();
    const frameworks = frameworksPage(page);
    await frameworks.goTo();

    const copy = ownFramework();
    copy.change('structure.yaml', 'weight: 1', 'weight: 0');
    await frameworks.choose('our-country.zip', zipOf(copy.folder));
    await page.getByText('a weight is a whole number from 1 to 5, not 0').waitFor();
    copy.change('structure.yaml', 'weight: 0', 'weight: 2');
    await frameworks.choose('our-country.zip', zipOf(copy.folder));
    await page.getByText('The framework is sound and new here.').waitFor();
    await frameworks.bringIn('our-country-1');
    expect(await frameworks.names()).toEqual(['mainstay-1', 'our-country-1']);
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await dress(page, theme, 'ltr');
      expect(await axeFaults(page)).toEqual([]);
    }

    await page.getByRole('link', { name: 'To all assessments' }).click();
    await page.getByRole('link', { name: 'Start an assessment' }).click();
    await page.getByRole('textbox', { name: 'Country or place' }).fill('Testland');
    await page.getByRole('textbox', { name: 'Name of the body' }).fill('Ministry of Labour');
    await page.getByRole('button', { name: /mainstay-1/ }).click();
    await page.getByRole('option', { name: /our-country-1/ }).click();
    await page.getByRole('button', { name: 'Create the assessment' }).click();
    await page.getByRole('heading', { name: /^Testland/ }).waitFor();
    await page.getByText('121', { exact: false }).first().waitFor();

    await mainstay.home();
    await page
      .getByRole('link', { name: /Ombreda, Round 1/ })
      .first()
      .click();
    await mainstay.tab('Set-up');
    await page.getByRole('button', { name: 'Move to our-country-1…' }).click();
    await page.getByText('1 is not asked any more; its answers are kept and set aside').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Move the assessment' }).click();
    await page.getByText('Moved from mainstay-1').waitFor();
    await page.getByText('1 answered indicator is set aside').click();
    await page.getByText('Skilled nationals abroad can return').waitFor();
  },
);

it('the command line checks, brings in and moves, with an exit code for each end', () => {
  const { run, json, round1 } = withSample();
  const copy = ownFramework();
  expect(run('framework', 'check', copy.folder)).toMatchObject({ status: 0, stderr: '' });
  const line = copy.change('structure.yaml', 'id: LAB-02, stage: SIT', 'id: LAB-02, stage: SOT');
  const faulty = run('framework', 'check', `${copy.folder}/en.yaml`);
  expect(faulty.status).toBe(1);
  expect(faulty.stdout).toContain(`structure.yaml:${line} LAB-02 stage: “SOT” is none of SIT, OBJ, MEA, BUD, MON`);
  expect(run('framework', 'import', copy.folder).status).toBe(1);
  copy.change('structure.yaml', 'stage: SOT', 'stage: SIT');
  expect(json('framework', 'import', copy.folder)).toMatchObject({ key: 'our-country', outcome: 'new', origin: 'own' });
  expect(json('framework', 'list').map(({ key }: { key: string }) => key)).toEqual(['mainstay', 'our-country']);
  expect(json('framework', 'show', '--framework', 'our-country-1').modules[0].indicators).toHaveLength(11);

  const planned = json('framework', 'move', round1, 'our-country-1', '--dry-run');
  expect(planned).toMatchObject({ isDone: false, dropped: ['LAB-05'], added: [] });
  const moved = json('framework', 'move', round1, 'our-country-1');
  expect(moved).toEqual({ ...planned, isDone: true });
  expect(json('verify').every(({ passed }: { passed: boolean }) => passed)).toBe(true);
  expect(run('framework', 'move', round1, 'our-country-1').status).toBe(1);
});

it('the command line writes a copy that is sound, and nothing over what is there', () => {
  const { run, data } = commandLine();
  const out = `${data}-copy`;
  expect(run('framework', 'export', '--key', 'our-country', '--out', out).status).toBe(0);
  expect(run('framework', 'check', out)).toMatchObject({ status: 0 });
  expect(run('framework', 'export', '--key', 'our-country', '--out', out)).toMatchObject({ status: 1, stdout: '' });
  for (const words of [['check'], ['dance'], ['export', '--key', 'x'], ['move', 'x']])
    expect(run('framework', ...words).status).toBe(2);
  expect(run('framework', 'check', '/no/such/folder')).toMatchObject({ status: 1, stdout: '' });
});
