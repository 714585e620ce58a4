import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { App } from '#renderer/app.tsx';
import { createClient } from '#renderer/bridge/client.ts';
import { startTranslating } from '#renderer/start-translating.ts';
import { inProcess } from './in-process.ts';
import { openTestCore, type TestCore } from './open-test-core.ts';

/** A screen's code is loaded when first opened, which takes its time on a busy machine. */
configure({ asyncUtilTimeout: 60_000 });

/** The whole interface over the real core in process: no browser, no network, no mock of our own code. */
export function renderProgram(place = '/', core: TestCore = openTestCore()) {
  startTranslating();
  sessionStorage.clear();
  location.hash = `#${place}`;
  const chosen: File[] = [];
  const client = createClient(inProcess(core, chosen));
  const view = render(<App client={client} />);
  onTestFinished(cleanup);
  return { core, view, chosen, user: userEvent.setup() };
}
