import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { ChooseFile, Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useSaveState } from '../frame/save-state.tsx';
import { OpenedFiles } from './opened-files.tsx';

type Taken = OutputOf<'exchange.apply'>;

type Looked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opened'; readonly exchangeId: string; readonly files: number }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Bring packages in, look at what taking them would do, decide and take them. `home` is the assessment whose page this is. */
export function PackageIn({ home, tokens = NONE }: { home: AssessmentSummary | null; tokens?: readonly string[] }) {
  const { t } = useTranslate();
  const client = useClient();
  const refresh = useRefresh();
  const { noteSaved } = useSaveState();
  const [looked, setLooked] = useState<Looked>({ kind: 'nothing' });
  useEffect(() => {
    if (tokens.length === 0) return;
    client.call('exchange.open', { tokens: [...tokens] }).then(
      (opened) => setLooked({ kind: 'opened', ...opened }),
      (error: unknown) => setLooked({ kind: 'failed', error }),
    );
  }, [client, tokens]);
  const close = (exchangeId: string) => {
    setLooked({ kind: 'nothing' });
    void client.call('exchange.close', { exchangeId });
  };
  return (
    <>
      <ChooseFile
        kind="package"
        label={t('exchange.choosePackages')}
        multiple
        onFiles={async (files) =>
          setLooked({
            kind: 'opened',
            ...(await client.call('exchange.open', { tokens: files.map(({ token }) => token) })),
          })
        }
      />
      <Refusal error={looked.kind === 'failed' ? looked.error : null} />
      {looked.kind === 'opened' ? (
        <OpenedFiles
          key={looked.exchangeId}
          exchangeId={looked.exchangeId}
          count={looked.files}
          home={home}
          onClose={() => close(looked.exchangeId)}
          onTaken={(taken) => {
            setLooked({ kind: 'taken', taken });
            noteSaved();
            void refresh();
          }}
        />
      ) : null}
      {looked.kind === 'taken' ? <TakenSign taken={looked.taken} homeId={home?.id ?? null} /> : null}
    </>
  );
}

const NONE: readonly string[] = [];

/** What was taken, and the way to it. */
function TakenSign({
  taken: { counts, settled, assessmentIds },
  homeId,
}: {
  taken: Taken;
  homeId: AssessmentId | null;
}) {
  const { t } = useTranslate();
  return (
    <div className="taken" role="status">
      <Icon name="complete" className="accent" />
      <span>
        {t('exchange.packagesTaken', { ...counts })}
        {settled > 0 ? ` ${t('exchange.packagesSettled', { count: settled })}` : ''}
      </span>
      {assessmentIds
        .filter((id) => id !== homeId)
        .map((id) => (
          <Link key={id} className="button" to={`/a/${id}`}>
            {t('exchange.toAssessment')}
          </Link>
        ))}
    </div>
  );
}
