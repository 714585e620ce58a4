import { useState } from 'react';
import { Link } from 'react-router';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { frameworkPlace } from '../framework/framework-place.ts';
import { CopyFramework } from './copy-framework.tsx';
import { frameworkName } from './framework-name.ts';

/** One row a framework, with what it is and what can be done with it. */
export function FrameworkTable({
  frameworks,
  canWrite,
}: {
  frameworks: readonly FrameworkSummary[];
  canWrite: boolean;
}) {
  const { t } = useTranslate();
  const [copied, setCopied] = useState<FrameworkSummary | null>(null);
  const remove = useCommand('frameworks.remove');
  return (
    <>
      {remove.error ? <Failure error={remove.error} /> : null}
      <table className="framework-table">
        <thead>
          <tr>
            <th>{t('frameworks.column.framework')}</th>
            <th>{t('frameworks.column.content')}</th>
            <th>{t('frameworks.column.use')}</th>
            <th>
              <span className="visually-hidden">{t('frameworks.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {frameworks.map((framework) => (
            <FrameworkRow
              key={frameworkName(framework)}
              framework={framework}
              onCopy={() => setCopied(framework)}
              onRemove={
                canWrite && framework.origin === 'own' && framework.assessments === 0
                  ? () => remove.mutate({ key: framework.key, version: framework.version })
                  : null
              }
            />
          ))}
        </tbody>
      </table>
      {copied ? <CopyFramework framework={copied} onClose={() => setCopied(null)} /> : null}
    </>
  );
}

function FrameworkRow({
  framework,
  onCopy,
  onRemove,
}: {
  framework: FrameworkSummary;
  onCopy: () => void;
  onRemove: (() => void) | null;
}) {
  const { t, language } = useTranslate();
  const { title, isReadable, origin, basedOn, indicators, languages, assessments, hash } = framework;
  const name = frameworkName(framework);
  const spoken = new Intl.DisplayNames(language, { type: 'language' });
  return (
    <tr>
      <td>
        {isReadable ? (
          <Link className="name" to={frameworkPlace(framework, 'indicators')}>
            {title}
          </Link>
        ) : (
          <p>{t('frameworks.unreadable')}</p>
        )}
        <div>
          <b className="num">{name}</b> · {t(`framework.origin.${origin}`)}
        </div>
        {basedOn ? <div className="dim">{t('frameworks.basedOn', { base: frameworkName(basedOn) })}</div> : null}
        <div className="dim num hash">{t('frameworks.hash', { hash: hash.slice(0, 12) })}</div>
      </td>
      <td className="num nowrap">
        {isReadable ? t('frameworks.indicators', { count: indicators }) : null}
        {languages.map((each) => (
          <div key={each.language} className="dim">
            {t('frameworks.words', { language: spoken.of(each.language) ?? each.language, revision: each.revision })}
          </div>
        ))}
      </td>
      <td className="num nowrap">{t('frameworks.assessments', { count: assessments })}</td>
      <td className="framework-actions">
        {isReadable ? (
          <button type="button" className="button" onClick={onCopy} aria-label={t('frameworks.copyNamed', { name })}>
            {t('frameworks.copy')}
          </button>
        ) : null}
        {onRemove ? (
          <button
            type="button"
            className="button destructive"
            onClick={onRemove}
            aria-label={t('frameworks.removeNamed', { name })}
          >
            {t('frameworks.remove')}
          </button>
        ) : null}
      </td>
    </tr>
  );
}
