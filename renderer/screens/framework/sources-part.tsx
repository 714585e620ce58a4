import type { Companion } from '#shared/framework/companion.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { IndicatorLinks } from './indicator-links.tsx';
import { targetId, useTarget } from './use-target.ts';

/** Every citation once, with the indicators and tools that rest on it. */
export function SourcesPart({
  framework,
  companion,
  id: target,
}: {
  framework: Framework;
  companion: Companion;
  id: string | undefined;
}) {
  const { t } = useTranslate();
  useTarget(target);
  return (
    <>
      <p className="voice">{t('framework.sources.about')}</p>
      <ul className="entries">
        {framework.sources.map((source) => {
          const { id, note } = source;
          const indicators = indicatorsOf(framework).filter(({ sources }) => sources.includes(id));
          const tools = companion.tools.filter((tool) => tool.source === id);
          return (
            <li key={id} id={targetId(id)} tabIndex={-1} className={id === target ? 'target' : undefined}>
              <h3>
                <span className="id">{id}</span> {source.title}
              </h3>
              <p>
                <Citation source={source} />
              </p>
              {note ? <p className="small dim">{note}</p> : null}
              <p className="small">
                {indicators.length > 0 ? t('framework.sources.usedBy') : null}{' '}
                <IndicatorLinks ids={indicators.map((indicator) => indicator.id)} framework={framework} />
                {tools.map(({ key }) => (
                  <span key={key}> {t('framework.sources.tool')}</span>
                ))}
                {indicators.length + tools.length === 0 ? t('framework.sources.background') : null}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Publisher, year and address; only what a browser may open safely is a link, the rest can be copied. */
function Citation({ source: { publisher, year, link } }: { source: Framework['sources'][number] }) {
  return (
    <>
      {[publisher, year].filter(Boolean).join(', ')}{' '}
      {link.startsWith('https://') ? (
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      ) : (
        <span className="address">{link}</span>
      )}
    </>
  );
}
