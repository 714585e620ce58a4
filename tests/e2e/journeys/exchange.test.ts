import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { axeFaults } from '#tests/helpers/axe.ts';
import { closeBrowser, hasChromium, openWindow } from '#tests/helpers/browser.ts';
import { serveExample, serveProgram } from '#tests/helpers/served.ts';
import { exchange } from '../pages/exchange.ts';
import { checklist, program } from '../pages/program.ts';

afterAll(closeBrowser);

const LABOUR = 'Ministry of Labour';

/** A program of its own, in a window of its own; its library is empty, or the one that is given. */
async function office(serve = serveProgram()) {
  const { address } = await serve;
  const { page } = await openWindow();
  await program(page).open(address);
  return page;
}

/** The coordinator, at the place where files go out. */
async function coordinator() {
  const page = await office(serveExample());
  await program(page).openExample();
  await program(page).answerAs(LABOUR);
  await exchange(page).open();
  return page;
}

async function answer(page: Page, level: number) {
  await program(page).tab('Checklist');
  await checklist(page).goTo('LAB-01');
  await checklist(page).choose(level);
  await program(page).saved();
}

describe.skipIf(!hasChromium)('two offices', () => {
  it('send an invitation out and its answers back, and settle by keyboard where both answered', async () => {
    const [hq, ministry] = [await coordinator(), await office()];
    const invitation = await exchange(hq).make('Invitation', 'four bodies, one table');
    expect(invitation.name).toBe(`Ombreda, Round 1 (2025) - invitation to ${LABOUR}.mainstay`);

    await exchange(ministry).drop('.home-main', [invitation]);
    await ministry.getByLabel('Passphrase of this file').fill('four bodies, one chair');
    await ministry.keyboard.press('Enter');
    await ministry.getByText('Either the passphrase is not the right one, or the file is damaged.').waitFor();
    await ministry.getByLabel('Passphrase of this file').fill('four bodies, one table');
    await ministry.keyboard.press('Enter');
    await ministry.getByText(/^Invitation to answer Ombreda/).waitFor();
    expect(await axeFaults(ministry)).toEqual([]);
    await exchange(ministry).take();
    await ministry.getByRole('link', { name: 'To the assessment' }).click();
    await ministry.getByRole('button', { name: /Answering as.*Ministry of Labour/ }).waitFor();
    await answer(ministry, 4);
    await exchange(ministry).open();
    const back = await exchange(ministry).make('One body’s part');

    await answer(hq, 0);
    await exchange(hq).open();
    await exchange(hq).choose([back]);
    const file = exchange(hq).opened(back.name);
    await file.getByText('Changed here and in the file: 1 record').waitFor();
    expect(await hq.getByRole('button', { name: 'Take the file' }).isDisabled()).toBe(true);
    expect(await axeFaults(hq)).toEqual([]);
    await hq.keyboard.press('n');
    await hq.keyboard.press('2');
    await hq.getByText('The file is taken as a whole or not at all.').waitFor();
    await exchange(hq).take();
    expect(await exchange(hq).taken()).toContain('1 difference was settled.');
    await program(hq).tab('Checklist');
    await checklist(hq).goTo('LAB-01');
    expect((await checklist(hq).chosen()).join()).toMatch(/^4/);

    await exchange(hq).open();
    await exchange(hq).choose([back]);
    await exchange(hq).opened(back.name).getByText('already known').waitFor();
    await exchange(hq).take();
    expect(await exchange(hq).taken()).toMatch(/^Taken and saved: 0 new, 0 taken over/);
  });

  it('take ten files at once, and leave out the one that is damaged', async () => {
    const [hq, ministry] = [await coordinator(), await office()];
    const whole = await exchange(hq).make('Everything');
    const files = Array.from({ length: 9 }, (_, index) => ({ ...whole, name: `file ${index + 1}.mainstay` }));
    const damaged = { ...whole, name: 'damaged.mainstay', buffer: whole.buffer.subarray(0, 5_000) };
    await ministry.getByRole('link', { name: 'Open a file from another body' }).click();
    await exchange(ministry).choose([...files, damaged]);
    await exchange(ministry)
      .opened('damaged.mainstay')
      .getByText(/It is damaged or not whole/)
      .waitFor();
    await ministry.getByRole('button', { name: 'Take 9 files' }).click();
    expect(await exchange(ministry).taken()).toMatch(/^Taken and saved: \d{3,} new/);
    await ministry.getByRole('link', { name: 'To the assessment' }).click();
    await ministry.getByRole('heading', { name: /Ombreda: the ten modules|the ten modules/ }).waitFor();
  });

  it('pair a file of another assessment with a body', async () => {
    const [hq, ministry] = [await coordinator(), await office(serveExample())];
    const whole = await exchange(hq).make('One body’s part');
    await ministry.getByRole('link', { name: /Vess Delta province, Practice/ }).click();
    await exchange(ministry).open();
    await exchange(ministry).choose([whole]);
    await ministry.getByText('Say which body the answers belong to.').waitFor();
    expect(await axeFaults(ministry)).toEqual([]);
    await ministry.getByRole('button', { name: /Ministry of Labour, with \d+ answers, is here/ }).click();
    await ministry.getByRole('option', { name: 'Vess Delta planning directorate' }).click();
    await ministry.getByText(/is taken as a whole or not at all|choose what is to stand/).waitFor();
    await ministry.getByRole('button', { name: 'Keep mine', exact: true }).last().click();
    await exchange(ministry).take();
    expect(await exchange(ministry).taken()).toMatch(/^Taken and saved: \d+ new/);
  });
});
