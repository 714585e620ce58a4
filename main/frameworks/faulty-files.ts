import { createTranslate } from '#main/core/translate.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type FrameworkFault, faultLine } from '#shared/framework/fault.ts';

/** The refusal of files that came with the program and are not sound: one line a fault. */
export function faultyFiles(faults: readonly FrameworkFault[]): AppError {
  const t = createTranslate('en');
  return new AppError('framework-faulty', { faults: faults.map((fault) => faultLine(fault, t)).join('\n') });
}
