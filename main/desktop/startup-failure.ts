import { type App, dialog } from 'electron';
import type { Log } from '#main/core/ports.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** Says in a message of the system's own, which needs no window, why the program cannot start; then ends it. */
export function showStartupFailure(app: App, error: unknown, t: Translate, log?: Log): void {
  if (!(error instanceof AppError)) log?.bug(error);
  const { code, values } = error instanceof AppError ? error : { code: 'unexpected', values: {} };
  dialog.showErrorBox(t('desktop.cannotStart'), t(`refusals.${code}`, values));
  app.exit(1);
}
