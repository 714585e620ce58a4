import type { Companion } from '#shared/framework/companion.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { IndicatorLinks } from './indicator-links.tsx';
import { targetId, useTarget } from './use-target.ts';

/** Every citation once, with the indicators, tools and lists that rest on it. */
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
  const nameOf = (part: string) =>
    part === 'sdg' || part === 'gcm' ? t(`framework.sources.titles.${part}`) : t(`lists.name.${part}`);
  return (
    <>
      <p className="voice">{t('framework.sources.about')}</p>
      <ul className="entries">
        {framework.sources.map((source) => {
          const { id, note, supports = [] } = source;
          const indicators = indicatorsOf(framework).filter(({ sources }) => sources.includes(id));
          const tools = companion.tools.filter((tool) => tool.source === id);
          return (
            <li key={id} id={targetId(id)} tabIndex={-1} className={id === target ? 'target' : undefined}>
              <h2>
                <span className="id">{id}</span> <bdi>{source.title}</bdi>
              </h2>
              <p>
                <Citation source={source} />
              </p>
              {note ? (
                <p className="small dim">
                  <bdi>{note}</bdi>
                </p>
              ) : null}
              <p className="small">
                {indicators.length > 0 ? t('framework.sources.usedBy') : null}{' '}
                <IndicatorLinks ids={indicators.map((indicator) => indicator.id)} framework={framework} />
                {tools.map(({ key }) => (
                  <span key={key}> {t('framework.sources.tool')}</span>
                ))}
                {supports.length > 0
                  ? t('framework.sources.supports', { list: supports.map(nameOf).join(', ') })
                  : null}
                {indicators.length + tools.length + supports.length === 0 ? t('framework.sources.background') : null}
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
      <bdi>{[publisher, year].filter(Boolean).join(', ')}</bdi>{' '}
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
