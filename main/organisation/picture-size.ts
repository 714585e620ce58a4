/** What a picture says of itself before anything of it is drawn. */
export interface PictureSize {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** The type and size of a PNG or JPEG, by its content; undefined for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const beginsWith = (beginning: readonly number[]) => beginning.every((byte, index) => bytes[index] === byte);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (beginsWith(PNG) && bytes.length >= 24) return sized('png', view.getUint32(16), view.getUint32(20));
  return beginsWith(JPEG) ? jpegSize(view) : undefined;
}

const sized = (type: PictureSize['type'], width: number, height: number): PictureSize | undefined =>
  width > 0 && height > 0 ? { type, width, height } : undefined;

/** Markers that open a frame; between them are the tables for Huffman codes, arithmetic coding and the extension. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks from segment to segment until one tells the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
