import type { FileDecision, OpenPackage } from '#shared/contract/exchange.ts';
import { CHOICES } from '#shared/exchange/plan-record.ts';
import { useTranslate } from '../../use-translate.ts';
import { ConflictRow } from './conflict-row.tsx';

type Chosen = FileDecision['choices'];

/** Records that were changed here and there, side by side. One can be decided at a time, or all that are left alike. */
export function ConflictList({
  file,
  choices,
  onChoose,
}: {
  file: OpenPackage;
  choices: Chosen;
  onChoose: (chosen: Chosen) => void;
}) {
  const { t } = useTranslate();
  const decided = new Map(choices.map(({ record, choice }) => [record, choice]));
  const left = file.conflicts.filter(({ record }) => !decided.has(record));
  return (
    <section className="conflicts" aria-label={t('exchange.conflicts', { count: file.conflicts.length })}>
      <b>{t('exchange.conflicts', { count: file.conflicts.length })}</b>
      <p className="help-text">{t('exchange.conflictKeys')}</p>
      {file.conflicts.map((conflict) => (
        <ConflictRow
          key={conflict.record}
          conflict={conflict}
          names={file.names}
          choice={decided.get(conflict.record) ?? null}
          onChoose={(choice) => onChoose([{ record: conflict.record, choice }])}
        />
      ))}
      {left.length < 2 ? null : (
        <div className="dialog-actions">
          <span className="help-text">{t('exchange.allLeft', { count: left.length })}</span>
          {CHOICES.map((choice) => (
            <button
              key={choice}
              type="button"
              className="button"
              onClick={() => onChoose(left.map(({ record }) => ({ record, choice })))}
            >
              {t(`exchange.choice.${choice}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
