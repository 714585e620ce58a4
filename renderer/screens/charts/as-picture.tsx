import { type ReactNode, useState } from 'react';
import { useTranslate } from '../../use-translate.ts';
import './charts.css';

/** What the page shows as a table of its own, as charts to be copied. They are drawn when they are asked for. */
export function AsPicture({ children }: { children: ReactNode }) {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="as-picture" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('charts.asPicture')}</summary>
      {isOpen ? children : null}
    </details>
  );
}
