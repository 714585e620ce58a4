/** Puts a picture into the clipboard. It is handed over as a promise: browsers want to be asked at the press, not when the picture is ready. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** What the core sends as text, as the bytes that it is. */
export function pictureFrom(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
