import type { Framework, Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { IndicatorHelp } from '../framework/indicator-help.tsx';

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
        <IndicatorHelp indicator={indicator} framework={framework} />
      </aside>
    </>
  );
}
