import { Link } from 'react-router';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { formatTenths } from '#shared/i18n/format.ts';
import { type Disagreement, disagreementOf, distanceBand } from '#shared/results/disagreement.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { AsPicture } from '../charts/as-picture.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { DistancePicture } from './distance-picture.tsx';
import { DistanceSign } from './distance-sign.tsx';
import { type Consolidated, choiceQuery, queued } from './queue-choice.ts';

const BANDS = ['same', 'close', 'apart', 'far'] as const;

/** Bodies against modules: how far each body lies from the others, with figure, shape and word. A cell leads to the module's queue. */
export function DisagreementMap({
  context,
  indicators,
}: {
  context: AssessmentContext;
  indicators: readonly Consolidated[];
}) {
  const { t } = useTranslate();
  const { framework, respondents } = context;
  const answering = respondents.filter(({ answered }) => answered > 0);
  return (
    <section className="disagreement-map">
      <h2>{t('settle.map.title')}</h2>
      <p className="small dim">{t('settle.map.what')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="map-scroll" tabIndex={0} aria-label={t('settle.map.title')}>
        <table className="num">
          <thead>
            <tr>
              <th scope="col">{t('settle.map.body')}</th>
              {framework.modules.map(({ id, name }) => (
                <th key={id} scope="col">
                  <abbr title={name}>{id}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answering.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {framework.modules.map((module) => (
                  <td key={module.id}>
                    <MapCell
                      context={context}
                      module={module}
                      name={name}
                      indicators={indicators}
                      disagreement={disagreementOf(indicators, module.id, id)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="map-key small">
        {BANDS.map((band) => (
          <li key={band}>
            <DistanceSign band={band} /> <b>{t(`settle.map.band.${band}`)}</b> {t(`settle.map.means.${band}`)}
          </li>
        ))}
      </ul>
      <AsPicture>
        <DistancePicture indicators={indicators} />
      </AsPicture>
    </section>
  );
}

function MapCell({
  context,
  module,
  name,
  indicators,
  disagreement,
}: {
  context: AssessmentContext;
  module: FrameworkModule;
  name: string;
  indicators: readonly Consolidated[];
  disagreement: Disagreement | null;
}) {
  const { t, language } = useTranslate();
  if (!disagreement) return <span className="faint">{t('settle.map.none')}</span>;
  const { distance, compared, toSettle } = disagreement;
  if (distance === null) return <span className="faint small">{t('settle.map.alone')}</span>;
  const band = distanceBand(distance);
  const figure = formatTenths(language, distance);
  const choice = { show: toSettle > 0 ? 'to-settle' : 'all', module: module.id } as const;
  const [first] = queued(indicators, choice);
  return (
    <Link className="map-cell" to={`/a/${context.assessment.id}/settle/${first?.id ?? ''}${choiceQuery(choice)}`}>
      <span className="visually-hidden">{t('settle.map.where', { name, module: module.name })} </span>
      <span className="map-figure">
        <DistanceSign band={band} />
        {figure}
      </span>
      <span className="visually-hidden"> {t('settle.map.levels')} </span>
      <span className="map-word">
        {t(`settle.map.band.${band}`)}
        {toSettle > 0 ? (
          <span className="map-open">
            <Icon name="to-settle" />
            {toSettle}
            <span className="visually-hidden"> {t('tab.toSettle')}</span>
          </span>
        ) : null}
      </span>
      <span className="visually-hidden"> {t('settle.map.compared', { count: compared })}</span>
    </Link>
  );
}
