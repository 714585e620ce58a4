import { titleOf } from '#shared/assessment/title-of.ts';
import { CoherenceNetwork } from '#shared/charts/coherence-network.tsx';
import { formatSigned } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { type Matrix, nodeCode, nodeName } from './matrix-types.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const SIZE = 520;

/** The matrix as a network; not drawn where too little was discussed, which the part on measures says. */
export function NetworkPart({ matrix, isLevelTwo }: { matrix: Matrix; isLevelTwo: boolean }) {
  const { t, language } = useTranslate();
  const { assessment } = useAssessment();
  if (matrix.loops === null) return null;
  const effects = matrix.cells.flatMap(({ from, to, score }) =>
    score === null || score === 0 ? [] : [{ from, to, score, figure: formatSigned(language, score) }],
  );
  const named = (id: string) => `${nodeCode(matrix, id, isLevelTwo)} ${nodeName(matrix, id)}`;
  return (
    <section>
      <h2>{t('coherence.network')}</h2>
      <ChartFigure
        title={t('charts.title.network')}
        of={titleOf(assessment)}
        caption={t('coherence.networkHow')}
        numbers={{
          columns: [t('coherence.column.acts'), t('coherence.column.on'), t('coherence.effect')],
          rows: effects.map(({ from, to, figure }) => ({
            id: `${from}/${to}`,
            cells: [named(from), named(to), figure],
          })),
        }}
        width={SIZE}
        draw={(look) => (
          <CoherenceNetwork
            label={t('coherence.networkLabel', { count: matrix.nodes.length })}
            nodes={matrix.nodes.map(({ id }) => ({ id, code: nodeCode(matrix, id, isLevelTwo) }))}
            effects={effects}
            {...look}
            size={SIZE}
          />
        )}
      />
    </section>
  );
}
