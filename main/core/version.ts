import { version } from '../../package.json';

/** The program's version, as the package says it. */
export const APP_VERSION: string = version;
