import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import type { LoadedFramework } from './load-framework.ts';

export type FrameworkName = Pick<FrameworkPin, 'key' | 'version'>;

/** A framework that this program can serve; read when first needed. */
export interface KnownFramework extends FrameworkName {
  /** With the program, or brought in by its users. */
  readonly origin: 'shipped' | 'own';
  readonly load: () => LoadedFramework;
}
