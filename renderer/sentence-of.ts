import { isRefusalCode } from '#shared/contract/refusal.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** The sentence of a refusal in the interface's language; anything else is our own fault and says so. */
export function sentenceOf(error: unknown, t: Translate): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const values = 'values' in error && typeof error.values === 'object' ? { ...error.values } : {};
    if (isRefusalCode(error.code)) return t(`refusals.${error.code}`, values);
    if (error.code === 'unreachable') return t('frame.unreachable');
  }
  return t('refusals.unexpected');
}
