/** Minutes that a module takes when `inUse` of its indicators are asked: its share of the time, in steps of five. */
export const minutesFor = (
  module: { readonly minutes: number; readonly indicators: readonly unknown[] },
  inUse: number = module.indicators.length,
): number => Math.max(5, Math.round((module.minutes * inUse) / module.indicators.length / 5) * 5);
