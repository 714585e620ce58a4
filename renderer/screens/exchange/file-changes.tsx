import type { OpenPackage } from '#shared/contract/exchange.ts';
import { faultSentence } from '#shared/exchange/file-fault.ts';
import { recordLabel } from '#shared/i18n/record-label.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Every record that is new or taken over, to be looked at by those who want to; and what is left out. */
export function FileChanges({ file: { changes, names, leftOut } }: { file: OpenPackage }) {
  const { t } = useTranslate();
  const bodies = Object.entries(names).map(([id, name]) => ({ id, name }));
  return (
    <>
      {changes.length === 0 ? null : (
        <details className="file-changes">
          <summary>{t('exchange.listed', { count: changes.length })}</summary>
          <ul>
            {changes.map(({ record, standing, title }) => (
              <li key={record}>
                {recordLabel(record, bodies, t)}
                {title === null || record.startsWith('respondent/') ? '' : `: ${title}`}{' '}
                <span className="dim">{t(`exchange.standing.${standing}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {leftOut.length === 0 ? null : (
        <section className="not-taken" aria-label={t('exchange.leftOutTitle', { count: leftOut.length })}>
          <p className="not-taken-title">
            <Icon name="red-flag" className="rust" />
            {t('exchange.leftOutTitle', { count: leftOut.length })}
          </p>
          <ul>
            {leftOut.map((fault) => (
              <li key={fault.where}>
                <b>{fault.where}</b> {faultSentence({ ...fault, values: fault.values ?? {} }, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
