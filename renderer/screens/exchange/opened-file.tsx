import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { FileDecision, OpenedFile, OpenPackage } from '#shared/contract/exchange.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { CheckField } from '../../components/check-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { localDay } from '../history/local-day.ts';
import { ConflictList } from './conflict-list.tsx';
import { FileChanges } from './file-changes.tsx';
import { LockedFile } from './locked-file.tsx';
import { PairingFields } from './pairing-fields.tsx';
import { TargetField } from './target-field.tsx';

interface BlockProps {
  readonly file: OpenedFile;
  readonly decision: FileDecision;
  readonly isOnly: boolean;
  readonly home: AssessmentSummary | null;
  readonly onDecide: (parts: Partial<FileDecision>) => void;
  readonly onUnlock: (passphrase: string) => Promise<void>;
}

/** One file: what it is, what it would do, and what has to be decided. */
export function OpenedFileBlock({ file, decision, isOnly, home, onDecide, onUnlock }: BlockProps) {
  const { t } = useTranslate();
  return (
    <section className="returned" aria-label={t('exchange.returned', { file: file.fileName })}>
      <div className="opened-head">
        <b className="file-name">{file.fileName}</b>
        {isOnly || file.state === 'refused' ? null : (
          <CheckField
            label={t('exchange.takeFile', { file: file.fileName })}
            isSelected={decision.isChosen}
            onChange={(isChosen) => onDecide({ isChosen })}
          />
        )}
      </div>
      {file.state === 'refused' ? (
        <p className="error-text" role="alert">
          <Icon name="red-flag" />
          {t(`refusals.${file.code}`, file.values)}
        </p>
      ) : null}
      {file.state === 'locked' ? <LockedFile onUnlock={onUnlock} /> : null}
      {file.state === 'open' ? <OpenFile file={file} decision={decision} home={home} onDecide={onDecide} /> : null}
    </section>
  );
}

function OpenFile({
  file,
  decision,
  home,
  onDecide,
}: Pick<BlockProps, 'decision' | 'home' | 'onDecide'> & { file: OpenPackage }) {
  const { t, language } = useTranslate();
  const { target, counts, scope, title, madeAt } = file;
  const made = { date: localDay(language, madeAt), time: formatTime(language, madeAt) };
  return (
    <>
      <p className="dim">{t(`exchange.what.${scope}`, { title, made: t('history.exact', made) })}</p>
      <TargetField file={file} decision={decision} home={home} onDecide={onDecide} />
      {target.kind === 'paired' ? <PairingFields file={file} onDecide={onDecide} /> : null}
      <dl className="counts num">
        {(['new', 'taken', 'equal', 'known'] as const).map((standing) => (
          <div key={standing}>
            <dt>{t(`exchange.standing.${standing}`)}</dt>
            <dd>{counts[standing]}</dd>
          </div>
        ))}
        <div className={file.conflicts.length > 0 ? 'ochre' : undefined}>
          <dt>{t('exchange.standing.conflict')}</dt>
          <dd>{file.conflicts.length}</dd>
        </div>
      </dl>
      <FileChanges file={file} />
      {file.conflicts.length === 0 ? null : (
        <ConflictList
          file={file}
          choices={decision.choices}
          onChoose={(chosen) =>
            onDecide({
              choices: [
                ...decision.choices.filter((each) => !chosen.some(({ record }) => record === each.record)),
                ...chosen,
              ],
            })
          }
        />
      )}
    </>
  );
}
