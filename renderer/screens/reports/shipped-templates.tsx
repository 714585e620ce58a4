import { useState } from 'react';
import type { Delivery } from '#shared/contract/reports.ts';
import { SHIPPED_TEMPLATES } from '#shared/reports/shipped-templates.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from './made-report.tsx';

type Name = (typeof SHIPPED_TEMPLATES)[number];

/** Those that come with the program: to be used as they are, or changed in Word and chosen then. */
export function ShippedTemplates({ onUse }: { onUse: (name: Name) => Promise<void> }) {
  const { t } = useTranslate();
  const client = useClient();
  const [saved, setSaved] = useState<Delivery | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (task: () => Promise<Delivery | null>) => {
    setError(null);
    try {
      setSaved(await task());
    } catch (failure) {
      setError(failure);
    }
  };
  const use = (name: Name) => run(() => onUse(name).then(() => null));
  const save = (name: Name) => run(() => client.deliver('reports.saveTemplate', { name }));
  return (
    <details className="pick-list template-offers">
      <summary>{t('reports.template.begin')}</summary>
      {SHIPPED_TEMPLATES.map((name) => {
        const shown = t(`reports.template.shipped.${name}.name`);
        return (
          <div key={name} className="template-offer">
            <p>
              <b>{shown}</b> <span className="dim">{t(`reports.template.shipped.${name}.what`)}</span>
            </p>
            <button
              type="button"
              className="button"
              aria-label={t('reports.template.useNamed', { name: shown })}
              onClick={() => void use(name)}
            >
              {t('reports.template.use')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={t('reports.template.saveNamed', { name: shown })}
              onClick={() => void save(name)}
            >
              {t('reports.template.save')}
            </button>
          </div>
        );
      })}
      {saved ? <MadeReport delivery={saved} /> : null}
      {error ? <Failure error={error} /> : null}
    </details>
  );
}
