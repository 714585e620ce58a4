import type { OutputOf } from '#shared/contract/index.ts';
import { useDelivery } from '../../bridge/use-operation.ts';
import { Refusal } from '../../components/choose-file.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { MadeReport } from '../reports/made-report.tsx';

/** The files that five bodies would send back, one button each. */
export function TrainingFiles({ files, canMake }: { files: OutputOf<'training.kit'>['files']; canMake: boolean }) {
  const { t } = useTranslate();
  const making = useDelivery('training.makeFile');
  return (
    <section className="training-files" aria-label={t('training.files')}>
      <h3>{t('training.files')}</h3>
      <p className="help-text">{t(canMake ? 'training.filesHow' : 'training.filesFirst')}</p>
      <ul>
        {files.map(({ respondentId, name }) => (
          <li key={respondentId}>
            <button
              type="button"
              className="button"
              disabled={!canMake}
              onClick={() => making.mutate({ respondentId })}
            >
              <Icon name="document" />
              {t('training.makeFile', { name })}
            </button>
          </li>
        ))}
      </ul>
      <Refusal error={making.error} />
      {making.data ? <MadeReport delivery={making.data} /> : null}
    </section>
  );
}
