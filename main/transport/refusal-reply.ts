import { createTranslate } from '#main/core/translate.ts';
import { AppError, type RefusalCode, type RefusalValues } from '#shared/contract/refusal.ts';
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

/** What a transport does itself, answered as the core answers. */
export async function replyOf(work: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppError) return refusalReply(error.code, error.values);
    throw error;
  }
}
