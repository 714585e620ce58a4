import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { FrameworkFiles } from './framework-files.ts';
import type { LoadedFramework } from './load-framework.ts';

export type FrameworkName = Pick<FrameworkPin, 'key' | 'version'>;

/** Such as mainstay-1. */
export const nameOf = ({ key, version }: FrameworkName): string => `${key}-${version}`;

/** A framework that this program can serve; read when first needed. */
export interface KnownFramework extends FrameworkName {
  /** With the program, or brought in by its users. */
  readonly origin: 'shipped' | 'own';
  readonly hash: () => string;
  readonly files: () => FrameworkFiles;
  readonly load: () => LoadedFramework;
}
