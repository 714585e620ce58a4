import { protocol } from 'electron';
import { refusalReply } from '#main/transport/refusal-reply.ts';
import { SECURITY_HEADERS } from '#main/transport/security-headers.ts';
import type { StaticFiles } from '#main/transport/static-files.ts';
import { isOwnAddress, SCHEME } from './own-address.ts';

/** Makes our scheme behave as https does. Electron takes this only before it is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built screens at our own scheme, instead of `file:`, which could read the whole disk. */
export function serveScreens(files: StaticFiles): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    const file =
      method === 'GET' && isOwnAddress(url) ? await files(decodeURIComponent(new URL(url).pathname)) : undefined;
    if (!file) return Response.json(refusalReply('nothing-here'), { status: 404, headers: SECURITY_HEADERS });
    return new Response(file.bytes, { headers: { ...SECURITY_HEADERS, 'content-type': file.type } });
  });
}
