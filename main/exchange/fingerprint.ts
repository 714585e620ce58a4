import { createHash } from 'node:crypto';

/** The SHA-256 of some content, in hexadecimal digits. */
export const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
