import { useState } from 'react';
import type { RespondentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MadeReport } from '../reports/made-report.tsx';

/** The files that five bodies would send back, one button each. */
export function TrainingFiles({ files, canMake }: { files: OutputOf<'training.kit'>['files']; canMake: boolean }) {
  const { t } = useTranslate();
  const client = useClient();
  const [made, setMade] = useState<Delivery | null>(null);
  const [error, setError] = useState<unknown>(null);
  const make = async (respondentId: RespondentId) => {
    setError(null);
    try {
      const delivery = await client.call('training.makeFile', { respondentId });
      if (delivery.kind === 'download') await client.download(delivery);
      setMade(delivery);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <section className="training-files" aria-label={t('training.files')}>
      <h3>{t('training.files')}</h3>
      <p className="help-text">{t(canMake ? 'training.filesHow' : 'training.filesFirst')}</p>
      <ul>
        {files.map(({ respondentId, name }) => (
          <li key={respondentId}>
            <button type="button" className="button" disabled={!canMake} onClick={() => void make(respondentId)}>
              <Icon name="document" />
              {t('training.makeFile', { name })}
            </button>
          </li>
        ))}
      </ul>
      <Refusal error={error} />
      {made ? <MadeReport delivery={made} /> : null}
    </section>
  );
}
