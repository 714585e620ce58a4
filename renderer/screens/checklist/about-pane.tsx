import { useState } from 'react';
import type { Indicator } from '#shared/framework/framework.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { Glossed } from '../framework/glossed.tsx';
import { IndicatorHelp } from '../framework/indicator-help.tsx';
import { HelpSearch } from './help-search.tsx';

/** What the indicator means, beside it: on a narrow screen a tab that opens over the card. */
export function AboutPane({
  indicator,
  context,
  isOpen,
  onOpen,
  onClose,
}: {
  indicator: Indicator;
  context: AssessmentContext;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslate();
  const [isSearching, setSearching] = useState(false);
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
          <span className="grow" />
          <button
            type="button"
            className="tool"
            aria-pressed={isSearching}
            aria-label={t('framework.search')}
            onClick={() => setSearching(!isSearching)}
          >
            <Icon name="search" />
          </button>
          <button type="button" className="tool about-close" onClick={onClose}>
            {t('about.close')} <kbd>H</kbd>
          </button>
        </h2>
        {isSearching ? <HelpSearch context={context} /> : null}
        <h3>{t('about.question')}</h3>
        <p className="voice">
          <Glossed text={indicator.question} />
        </p>
        <IndicatorHelp indicator={indicator} framework={context.framework} />
      </aside>
    </>
  );
}
