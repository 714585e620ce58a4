import type { FrameworkPreview } from '#shared/contract/frameworks.ts';
import { useTranslate } from '../../use-translate.ts';
import { FaultList } from './fault-list.tsx';
import { frameworkName } from './framework-name.ts';

/** What was found in the file: a framework that can be brought in, or its faults. */
export function PreviewedFramework({
  fileName,
  preview,
  onKeep,
  onCancel,
}: {
  fileName: string;
  preview: FrameworkPreview;
  onKeep: (token: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslate();
  const { token, pin, title, outcome, faults } = preview;
  if (faults.length > 0) return <FaultList fileName={fileName} faults={faults} />;
  const canKeep = token !== null && (outcome === 'new' || outcome === 'new-words');
  return (
    <div className="preview" role="status">
      <h3>{title}</h3>
      {pin ? (
        <p>
          <b className="num">{frameworkName(pin)}</b>{' '}
          <span className="dim num">{t('frameworks.hash', { hash: pin.hash.slice(0, 12) })}</span>
        </p>
      ) : null}
      {outcome ? <p>{t(`frameworks.outcome.${outcome}`)}</p> : null}
      <Changes preview={preview} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onCancel}>
          {t(canKeep ? 'rounds.cancel' : 'frameworks.close')}
        </button>
        {canKeep ? (
          <button type="button" className="button primary" onClick={() => onKeep(token)}>
            {t('frameworks.bringIn')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

const KINDS = ['added', 'dropped', 'reworded', 'adjusted'] as const;

/** Against the framework that it is based on. */
function Changes({ preview: { changes } }: { preview: FrameworkPreview }) {
  const { t } = useTranslate();
  if (!changes) return null;
  const base = frameworkName(changes.base);
  const happened = KINDS.filter((kind) => changes[kind].length > 0);
  if (happened.length === 0) return <p className="dim">{t('frameworks.change.none', { base })}</p>;
  return (
    <>
      <p className="dim">{t('frameworks.change.against', { base })}</p>
      <ul className="changes">
        {happened.map((kind) => (
          <li key={kind}>
            {t(`frameworks.change.${kind}`, { count: changes[kind].length })}{' '}
            <span className="id">{changes[kind].join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
