import type { Framework, Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';

/** What the indicator means, beside it: on a narrow screen a tab that opens over the card. */
export function AboutPane({
  indicator,
  framework,
  isOpen,
  onOpen,
  onClose,
}: {
  indicator: Indicator;
  framework: Framework;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  return (
    <>
      <div className="about-tab">
        <button type="button" onClick={onOpen} aria-expanded={isOpen}>
          {t('about.title')}
        </button>
      </div>
      <aside
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className={isOpen ? 'about open' : 'about'}
        aria-label={t('about.title')}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <h2>
          {t('about.title')}
          <button type="button" className="tool about-close" onClick={onClose}>
            {t('about.close')} <kbd>H</kbd>
          </button>
        </h2>
        <h3>{t('about.question')}</h3>
        <p className="voice">{indicator.question}</p>
        <h3>{t('about.why')}</h3>
        <p>{indicator.why}</p>
        <h3>{t('about.twoOrThree')}</h3>
        <p>{indicator.twoOrThree}</p>
        <h3>{t('about.evidence')}</h3>
        <ul>
          {indicator.evidence.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <h3>{t('about.found')}</h3>
        <p>{indicator.found}</p>
        <h3>{t('about.firstStep')}</h3>
        <p>{indicator.firstStep}</p>
        <h3>{t('about.nextStep')}</h3>
        <p>{indicator.nextStep}</p>
        {indicator.caution ? (
          <>
            <h3>{t('about.caution')}</h3>
            <p>{indicator.caution.text}</p>
          </>
        ) : null}
        <h3>{t('about.tags')}</h3>
        <ul>
          {indicator.sdg.map((id) => (
            <li key={id}>{t('about.sdg', { id, title: framework.sdg[id] ?? '' })}</li>
          ))}
          {indicator.gcm.map((id) => (
            <li key={id}>{t('about.gcm', { id, title: framework.gcm[id] ?? '' })}</li>
          ))}
        </ul>
      </aside>
    </>
  );
}
