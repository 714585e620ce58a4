import { zipSync } from 'fflate';
import type { FrameworkFiles } from './framework-files.ts';

/** Zip cannot say earlier; the time of a file means nothing here. */
const NO_TIME = new Date(1980, 0, 1);

/** The files of a framework in one folder, as a zip. */
export const zipOfFiles = (files: FrameworkFiles, folder: string): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes])), { mtime: NO_TIME });
