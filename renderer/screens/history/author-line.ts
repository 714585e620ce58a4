import type { Translate } from '#shared/i18n/translate.ts';

/** Who made a change: the body and the role, as far as they are known. Never a person. */
export function authorLine(
  { respondentId, role }: { readonly respondentId: string | null; readonly role: string },
  respondents: readonly { readonly id: string; readonly name: string }[],
  t: Translate,
): string {
  const respondent = respondents.find(({ id }) => id === respondentId)?.name;
  if (respondent === undefined) return role === '' ? t('history.unknownAuthor') : role;
  return role === '' ? respondent : t('history.by', { respondent, role });
}
