import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, onTestFinished } from 'vitest';
import { createClient } from '#renderer/bridge/client.ts';
import { ClientContext } from '#renderer/bridge/use-operation.ts';
import { ChooseFile } from '#renderer/components/choose-file.tsx';
import { startTranslating } from '#renderer/start-translating.ts';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import type { OfferedFile } from '#shared/contract/files.ts';
import { inProcess } from '#tests/helpers/in-process.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

function shown(parts: { multiple?: boolean } = {}) {
  startTranslating();
  const core = openTestCore();
  const chosen: File[] = [];
  const brought: OfferedFile[] = [];
  const { container } = render(
    <ClientContext.Provider value={createClient(inProcess(core, chosen))}>
      <ChooseFile kind="framework" label="Choose a framework" onFiles={(files) => brought.push(...files)} {...parts} />
    </ClientContext.Provider>,
  );
  onTestFinished(cleanup);
  const zone = container.querySelector('.choose-file');
  if (!zone) throw new Error('no place to drop');
  const drop = (...files: File[]) => fireEvent.drop(zone, { dataTransfer: { files, types: ['Files'] } });
  return { core, chosen, brought, drop, user: userEvent.setup() };
}

it('brings in what was chosen, by keyboard alone', async () => {
  const { chosen, brought, user } = shown();
  chosen.push(new File(['a: 1'], 'own.yaml'));
  await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(brought).toMatchObject([{ fileName: 'own.yaml', sizeBytes: 4 }]));
});

it('does nothing when the dialog is cancelled', async () => {
  const { brought, user } = shown();
  await user.click(screen.getByRole('button', { name: 'Choose a framework' }));
  await screen.findByText('or drop it here');
  expect(brought).toEqual([]);
});

it('brings in what is dropped: one file, or all where several may come', async () => {
  const one = shown();
  one.drop(new File(['a'], 'a.yaml'), new File(['b'], 'b.yaml'));
  await waitFor(() => expect(one.brought.map(({ fileName }) => fileName)).toEqual(['a.yaml']));
  cleanup();
  const several = shown({ multiple: true });
  several.drop(new File(['a'], 'a.yaml'), new File(['b'], 'b.yaml'));
  await waitFor(() => expect(several.brought.map(({ fileName }) => fileName)).toEqual(['a.yaml', 'b.yaml']));
});

it('says which file is refused and why, brings none in, and can be tried again', async () => {
  const { brought, drop } = shown({ multiple: true });
  drop(new File(['a'], 'a.yaml'), new File([new Uint8Array(FILE_RULES.framework.limitBytes + 1)], 'big.yaml'));
  expect((await screen.findByRole('alert')).textContent).toBe(
    '“big.yaml” is too large: at most 5 MB can be brought in here. Nothing was changed. Choose a smaller file, or divide it.',
  );
  expect(brought).toEqual([]);
  drop(new File(['a'], 'a.yaml'));
  await waitFor(() => expect(brought).toHaveLength(1));
  expect(screen.queryByRole('alert')).toBeNull();
});
