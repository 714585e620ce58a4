import { useRouteError } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from './failure.tsx';

/** Shown in place of a screen that could not be drawn. */
export function FailureScreen() {
  const error = useRouteError();
  const { t } = useTranslate();
  return (
    <main className="sheet-work">
      <Failure error={error} />
      <p>
        <a href="#/">{t('frame.toHome')}</a>
      </p>
    </main>
  );
}
