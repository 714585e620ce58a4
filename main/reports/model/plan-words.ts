import type { OutputOf } from '#shared/contract/index.ts';
import { formatNumber, formatYear } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { Money } from '#shared/plan/money.ts';

/** Who is meant: body and role, and a person's name where names were chosen for the report. */
export function whoIs(
  { body, role, of }: { readonly body: string; readonly role: string; readonly of: string },
  persons: OutputOf<'plan.get'>['persons'],
  t: Translate,
): string {
  const person = persons.find((each) => each.of === of)?.name ?? '';
  const office = [body, role].filter((words) => words.trim() !== '').join(', ');
  return person === '' || office === '' ? office || person : t('report.person', { office, person });
}

/** An amount with its currency and, where it has one, the year of its prices. */
export function moneyInWords(
  { currency, amount, priceYear }: Omit<Money, 'priceYear'> & Partial<Pick<Money, 'priceYear'>>,
  language: string,
  t: Translate,
): string {
  const values = { currency, amount: formatNumber(language, amount) };
  return priceYear === undefined
    ? t('report.money', values)
    : t('report.moneyOf', { ...values, year: formatYear(language, priceYear) });
}
