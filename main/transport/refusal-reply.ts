import { createTranslate } from '#main/core/translate.ts';
import type { RefusalCode, RefusalValues } from '#shared/contract/refusal.ts';
import type { Reply } from '#shared/contract/reply.ts';

const translate = createTranslate('en');

/** A refusal in words, for what never reaches the core. */
export const refusalSentence = (code: RefusalCode, values: RefusalValues = {}): string =>
  translate(`refusals.${code}`, values);

/** A refusal of the transport's own, in the same shape as the core's. */
export const refusalReply = (code: RefusalCode, values: RefusalValues = {}): Reply => ({
  ok: false,
  error: { code, values, message: refusalSentence(code, values) },
});
