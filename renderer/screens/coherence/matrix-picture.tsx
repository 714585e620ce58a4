import { titleOf } from '#shared/assessment/title-of.ts';
import { MatrixMap } from '#shared/charts/matrix-map.tsx';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { effectName, type Matrix, nodeCode } from './matrix-types.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 860;

/** The heat map as a chart: what the table shows, without its buttons. */
export function MatrixPicture({
  matrix,
  companion,
  isLevelTwo,
}: {
  matrix: Matrix;
  companion: Companion;
  isLevelTwo: boolean;
}) {
  const { t, language } = useTranslate();
  const { assessment } = useAssessment();
  const signed = (value: number) => formatSignedWhole(language, value);
  const nodes = matrix.nodes.map((node) => ({
    id: node.id,
    name: node.name,
    code: nodeCode(matrix, node.id, isLevelTwo),
    helps: signed(node.positiveOut),
    harms: signed(node.negativeOut),
    helped: signed(node.positiveIn),
    harmed: signed(node.negativeIn),
  }));
  const cells = matrix.cells.map(({ from, to, score }) => ({
    from,
    to,
    score,
    figure: score === null ? '' : signed(score),
    word: effectName(companion, score),
  }));
  const inWords = (from: string, to: string) => {
    const cell = cells.find((each) => each.from === from && each.to === to);
    return cell === undefined ? '–' : cell.figure || t('coherence.notDiscussed');
  };
  return (
    <ChartFigure
      title={t('charts.title.matrix')}
      of={titleOf(assessment)}
      caption={t('charts.matrixNote')}
      numbers={{
        columns: [t('coherence.acts'), ...nodes.map(({ code }) => code), t('coherence.helps'), t('coherence.harms')],
        rows: nodes.map(({ id, code, name, helps, harms }) => ({
          id,
          cells: [`${code} ${name}`, ...nodes.map((to) => inWords(id, to.id)), helps, harms],
        })),
      }}
      width={WIDTH}
      draw={(look) => (
        <MatrixMap
          nodes={nodes}
          cells={cells}
          words={{
            helps: t('coherence.helps'),
            harms: t('coherence.harms'),
            helped: t('coherence.positiveIn'),
            harmed: t('coherence.negativeIn'),
          }}
          {...look}
          width={WIDTH}
          label={t('charts.matrixLabel', { count: nodes.length })}
        />
      )}
    />
  );
}
