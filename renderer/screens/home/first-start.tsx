import { Link } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import { TourButton } from '../tour/tour-button.tsx';
import type { BeginProps } from './begin-panel.tsx';

/** The very first screen: what this is, in three sentences, and the two ways to begin. */
export function FirstStart({ openSample, isBusy }: BeginProps) {
  const { t } = useTranslate();
  return (
    <section className="first-start">
      <h1>{t('home.first.title')}</h1>
      <p className="voice">{t('home.first.what')}</p>
      <div className="first-choices">
        <div>
          <h2>{t('home.first.sampleTitle')}</h2>
          <p className="dim">{t('home.first.sampleText')}</p>
          <button type="button" className="button primary" onClick={openSample} disabled={isBusy}>
            {t('home.openSample')}
          </button>
        </div>
        <div>
          <h2>{t('home.first.ownTitle')}</h2>
          <p className="dim">{t('home.first.ownText')}</p>
          <Link className="button" to="/new">
            {t('home.newAssessment')}
          </Link>
        </div>
        <div>
          <h2>{t('home.first.fileTitle')}</h2>
          <p className="dim">{t('home.first.fileText')}</p>
          <Link className="button" to="/open">
            {t('home.openFile')}
          </Link>
        </div>
      </div>
      <p>
        <TourButton />
      </p>
    </section>
  );
}
