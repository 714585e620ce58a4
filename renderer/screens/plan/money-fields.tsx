import type { Money } from '#shared/plan/money.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Money as it is being typed. */
export type MoneyTyped = Readonly<Record<'amount' | 'currency' | 'priceYear', string>>;

export const moneyTyped = (money: Money | null, currency: string): MoneyTyped => ({
  amount: money ? String(money.amount) : '',
  currency: money?.currency ?? currency,
  priceYear: money ? String(money.priceYear) : '',
});

/** What was typed: null without an amount, undefined while it is no money yet. */
export function moneyRead({ amount, currency, priceYear }: MoneyTyped): Money | null | undefined {
  if (amount.trim() === '') return null;
  const read = { amount: Number(amount), currency: currency.trim().toUpperCase(), priceYear: Number(priceYear) };
  const isSound = read.amount >= 0 && read.amount <= 1e13 && /^[A-Z]{3}$/.test(read.currency);
  return isSound && Number.isInteger(read.priceYear) && read.priceYear >= 1800 && read.priceYear <= 2200
    ? read
    : undefined;
}

/** An amount, its currency and the year of its prices. */
export function MoneyFields({
  label,
  typed,
  onChange,
}: {
  label: string;
  typed: MoneyTyped;
  onChange: (typed: MoneyTyped) => void;
}) {
  const { t } = useTranslate();
  const isWrong = moneyRead(typed) === undefined;
  return (
    <div className="plan-row">
      <TextInput
        label={label}
        type="number"
        value={typed.amount}
        onChange={(amount) => onChange({ ...typed, amount })}
        error={isWrong ? t('plan.moneyWrong') : undefined}
      />
      <TextInput
        label={t('plan.field.currency')}
        value={typed.currency}
        onChange={(currency) => onChange({ ...typed, currency: currency.toUpperCase() })}
      />
      <TextInput
        label={t('plan.field.priceYear')}
        type="number"
        value={typed.priceYear}
        onChange={(priceYear) => onChange({ ...typed, priceYear })}
      />
    </div>
  );
}
