import { z } from 'zod';
import { year } from './fields.ts';

/** Up to this, hundredths are exact in a double. */
const MOST = 10_000_000_000_000;

/** What something costs: never converted, so totals stay within a currency. */
export const money = z.object({
  amount: z.number('amount-out-of-range').min(0, 'amount-out-of-range').max(MOST, 'amount-out-of-range'),
  currency: z.string('unknown-currency').regex(/^[A-Z]{3}$/, 'unknown-currency'),
  /** In the prices of which year. */
  priceYear: year,
});
export type Money = z.infer<typeof money>;

export interface CurrencyTotal {
  readonly currency: string;
  readonly amount: number;
  /** Earliest first; more than one says that the sum mixes prices. */
  readonly priceYears: readonly number[];
}

/** Sums within each currency, exact to the hundredth, by the currency's code. */
export function totalsPerCurrency(costs: readonly (Money | null)[]): CurrencyTotal[] {
  const known = costs.filter((cost) => cost !== null);
  return [...Map.groupBy(known, ({ currency }) => currency)]
    .map(([currency, own]) => ({
      currency,
      amount: Number(own.reduce((sum, { amount }) => sum + BigInt(Math.round(amount * 100)), 0n)) / 100,
      priceYears: [...new Set(own.map(({ priceYear }) => priceYear))].sort((a, b) => a - b),
    }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
