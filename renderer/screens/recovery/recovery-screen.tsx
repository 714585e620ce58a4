import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { whenOf } from '../settings/when-of.ts';
import './recovery.css';

type Status = OutputOf<'recovery.status'>;

/** Shown in place of everything when the library's file cannot be opened: what happened, that nothing is lost, and the ways out. */
export function RecoveryScreen({ fault, backups, canSalvage }: Status & { fault: NonNullable<Status['fault']> }) {
  const { t, language } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const opened = async <T,>(work: Promise<T>): Promise<T> => {
    const value = await work;
    await refresh();
    return value;
  };
  const [newest, ...others] = backups;
  return (
    <main className="sheet-work recovery" id="work" tabIndex={-1}>
      <div className="inner">
        <h1>
          <Icon name="red-flag" /> {t('recovery.title')}
        </h1>
        <p className="what">{t(`refusals.${fault.code}`, fault.values)}</p>
        <p className="dim">{t('recovery.kept')}</p>
        {newest ? (
          <Way
            title={t('recovery.openTitle')}
            lead={t('recovery.openLead', { when: whenOf(newest.at, language, t) })}
            button={t('recovery.open')}
            isFirst
            work={() => opened(client.call('recovery.openBackup', { id: newest.id }))}
          >
            {others.length > 0 ? (
              <details>
                <summary>{t('recovery.otherBackups')}</summary>
                {others.map(({ id, at }) => (
                  <Way
                    key={id}
                    lead={whenOf(at, language, t)}
                    button={t('recovery.open')}
                    work={() => opened(client.call('recovery.openBackup', { id }))}
                  />
                ))}
              </details>
            ) : null}
          </Way>
        ) : (
          <p>{t('recovery.noBackup')}</p>
        )}
        {canSalvage ? <Salvage onDone={() => void refresh()} /> : null}
        <SaveBroken />
        <Way
          title={t('recovery.afreshTitle')}
          lead={t('recovery.afreshLead')}
          button={t('recovery.afresh')}
          work={() => opened(client.call('recovery.startAfresh', {}))}
        />
      </div>
    </main>
  );
}

/** One way out: what it does, and the button that takes it. */
function Way<T>({
  title,
  lead,
  button,
  work,
  isFirst = false,
  children,
}: {
  title?: string;
  lead: string;
  button: string;
  work: () => Promise<T>;
  isFirst?: boolean;
  children?: ReactNode | ((done: T) => ReactNode);
}) {
  const { t } = useTranslate();
  const way = useMutation({ mutationFn: work });
  return (
    <section className="way">
      {title ? <h2>{title}</h2> : null}
      <p>{lead}</p>
      <div>
        <button
          type="button"
          className={isFirst ? 'button primary' : 'button'}
          disabled={way.isPending}
          onClick={() => way.mutate()}
        >
          {way.isPending ? t('recovery.working') : button}
        </button>
      </div>
      <Refusal error={way.error} />
      {typeof children === 'function' ? (way.data === undefined ? null : children(way.data)) : children}
    </section>
  );
}

function SaveBroken() {
  const { t } = useTranslate();
  const client = useClient();
  return (
    <Way
      title={t('recovery.copyTitle')}
      lead={t('recovery.copyLead')}
      button={t('recovery.copy')}
      work={() => client.deliver('recovery.saveCopy', {})}
    >
      {(delivery) =>
        delivery.kind === 'cancelled' ? null : <p role="status">{t('recovery.copied', { file: delivery.fileName })}</p>
      }
    </Way>
  );
}

/** What could be read is told before the library opens. */
function Salvage({ onDone }: { onDone: () => void }) {
  const { t } = useTranslate();
  const client = useClient();
  const [saved, setSaved] = useState<OutputOf<'recovery.salvage'> | null>(null);
  const work = async () => setSaved(await client.call('recovery.salvage', {}));
  if (saved)
    return (
      <section className="way" role="status">
        <p>
          <Icon name="complete" className="accent" />{' '}
          {t('recovery.salvaged', {
            assessments: t('recovery.assessments', { count: saved.assessments }),
            answers: t('recovery.answers', { count: saved.answers }),
          })}
        </p>
        <div>
          <button type="button" className="button primary" onClick={onDone}>
            {t('recovery.goOn')}
          </button>
        </div>
      </section>
    );
  return (
    <Way
      title={t('recovery.salvageTitle')}
      lead={t('recovery.salvageLead')}
      button={t('recovery.salvage')}
      work={work}
    />
  );
}
