import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { IndicatorLinks } from './indicator-links.tsx';

/** The objectives of the Global Compact for Migration, with the indicators that carry each. */
export function Objectives({ framework }: { framework: Framework }) {
  const { t } = useTranslate();
  const objectives = Object.entries(framework.gcm).sort(([a], [b]) => Number(a) - Number(b));
  return (
    <>
      <dl className="glossary">
        {objectives.map(([number, title]) => {
          const carriers = indicatorsOf(framework).filter(({ gcm }) => gcm.includes(Number(number)));
          return (
            <div key={number}>
              <dt>
                <span className="id">{number}</span> {title}
              </dt>
              <dd className="small">
                {carriers.length === 0 ? t('lists.noIndicator') : null}
                <IndicatorLinks ids={carriers.map(({ id }) => id)} framework={framework} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="note">{framework.gcmNote}</p>
    </>
  );
}
