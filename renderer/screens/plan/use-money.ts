import { formatMoney } from '#shared/i18n/format.ts';
import type { Money } from '#shared/plan/money.ts';
import { useTranslate } from '../../use-translate.ts';

/** Writes an amount with the code of its currency, in the language in use. */
export function useMoney(): (money: Pick<Money, 'amount' | 'currency'>) => string {
  const { language } = useTranslate();
  return (money) => formatMoney(language, money);
}
