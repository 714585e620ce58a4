import { inWindow } from '#main/core/window-context.ts';
import type { Connection } from '#renderer/bridge/client.ts';
import type { TestCore } from './open-test-core.ts';

/** The shortest way to the core: no transport at all. `chosen` holds what the user chooses in the next dialog. */
export function inProcess(core: TestCore, chosen: File[] = []): Connection {
  const sendFile: Connection['sendFile'] = async (file, kind) => {
    const received = core.incoming.receive(file.name, kind);
    received.append(new Uint8Array(await file.arrayBuffer()));
    return received.finish();
  };
  return {
    send: (name, input) => inWindow('a-test-window', () => core.dispatch(name, input)),
    subscribe: core.subscribe,
    download: async () => undefined,
    opensFiles: false,
    sendFile,
    chooseFiles: (kind) => Promise.all(chosen.splice(0).map((file) => sendFile(file, kind))),
  };
}
