/** Long enough for the browser to begin reading. */
const REVOKE_MS = 60_000;

/** Gives bytes to the browser as a download of this name. */
export function saveDownload(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS);
}
