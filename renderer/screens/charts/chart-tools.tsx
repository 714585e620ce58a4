import type { ReactElement } from 'react';
import { PICTURE_FORMATS } from '#shared/contract/pictures.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from '../reports/made-report.tsx';
import { usePicture } from './use-picture.ts';

/** Takes a chart out of the program: into the clipboard, or into a file. `title` says which chart, `name` is the file's. */
export function ChartTools({ title, name, draw }: { title: string; name: string; draw: () => ReactElement }) {
  const { t } = useTranslate();
  const { outcome, copy, save } = usePicture(name, draw);
  const of = (does: string) => t('charts.of', { does, chart: title });
  return (
    <div className="chart-tools">
      <button type="button" className="tool" aria-label={of(t('charts.copy'))} onClick={() => void copy()}>
        {t('charts.copy')}
      </button>
      {PICTURE_FORMATS.map((format) => {
        const does = t(`charts.save.${format}`);
        return (
          <button key={format} type="button" className="tool" aria-label={of(does)} onClick={() => void save(format)}>
            {does}
          </button>
        );
      })}
      <span role="status">
        {outcome?.kind === 'copying' ? t('charts.copying') : null}
        {outcome?.kind === 'copied' ? (
          <>
            <Icon name="complete" className="accent" /> {t('charts.copied')}
          </>
        ) : null}
        {outcome?.kind === 'not-copied' ? t('charts.notCopied') : null}
      </span>
      {outcome?.kind === 'saved' ? <MadeReport delivery={outcome.delivery} /> : null}
      {outcome?.kind === 'failed' ? <Failure error={outcome.error} /> : null}
    </div>
  );
}
