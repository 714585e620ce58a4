import type { Framework, Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';

/** Why an indicator is asked, how to answer it, what to do next, and where it comes from. */
export function IndicatorHelp({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const { t } = useTranslate();
  const elements = framework.elements.filter(({ id }) => indicator.note.includes(id));
  const sources = framework.sources.filter(({ id }) => indicator.sources.includes(id));
  return (
    <>
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
          <ul className="small">
            {sources.map(({ id, title, publisher, year }) => (
              <li key={id}>{[title, publisher, year].filter(Boolean).join(', ')}</li>
            ))}
          </ul>
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
      {elements.length > 0 ? (
        <>
          <h3>{t('about.origin')}</h3>
          <ul>
            {elements.map(({ id, title, text, lines }) => (
              <li key={id}>
                <b>{title}</b> {text} <span className="small">{t('about.lines', { id, lines })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
