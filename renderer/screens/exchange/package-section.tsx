import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { PackageIn } from './package-in.tsx';
import { PackageOut } from './package-out.tsx';

/** Files for bodies that answer with Mainstay, and what they send back. */
export function PackageSection() {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  return (
    <section className="exchange-part" aria-labelledby="packages">
      <h2 id="packages" className="part-title">
        {t('exchange.packages')}
      </h2>
      <p className="voice">{t('exchange.packagesWhat')}</p>
      {assessment.status === 'in-bin' ? null : <PackageOut />}
      <div className="exchange-block">
        <h3>{t('exchange.openTitle')}</h3>
        <PackageIn home={assessment} />
      </div>
    </section>
  );
}
