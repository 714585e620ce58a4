import type { ModuleStatus } from '#shared/results/progress.ts';
import type { SignName } from '../../components/sign-sprite.tsx';

/** The shape of each module status; a word always stands beside it. */
export const STATUS_SIGNS = {
  'not-started': 'not-answered',
  'in-progress': 'in-progress',
  complete: 'complete',
  'to-settle': 'to-settle',
  'not-assessed': 'not-applicable',
} as const satisfies Record<ModuleStatus, SignName>;

const TONES = {
  'not-started': 'faint',
  'in-progress': 'accent',
  complete: 'accent',
  'to-settle': 'ochre',
  'not-assessed': 'faint',
} as const satisfies Record<ModuleStatus, string>;

export const statusTone = (status: ModuleStatus): string => TONES[status];
