import { Link } from 'react-router';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Framework, FrameworkModule } from '#shared/framework/framework.ts';
import { STAGES } from '#shared/framework/stages.ts';
import { cellMark } from '../../components/answer-cell.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { ConfidenceFigure, CoverageFigure } from './figures.tsx';
import { RatingCell } from './rating-cell.tsx';
import { ScoreAxis, ScoreBar } from './score-bar.tsx';
import { StageCells } from './stage-cells.tsx';

type Results = OutputOf<'results.get'>;

interface TableProps {
  readonly results: Results;
  readonly framework: Framework;
  readonly assessment: Pick<Assessment, 'id' | 'weights'>;
}

/** One row a module: score with its range, rating, coverage, confidence, red flags, and every answer by stage. */
export function ModuleTable(props: TableProps) {
  const { t } = useTranslate();
  return (
    <>
      <table className="module-table">
        <thead>
          <tr>
            <th>{t('results.module')}</th>
            <th className="axis">
              <ScoreAxis />
            </th>
            <th>{t('results.rating')}</th>
            <th className="end">{t('results.coverage')}</th>
            <th className="end">{t('results.confidence')}</th>
            <th className="end">{t('results.redFlags')}</th>
            {STAGES.map((stage) => (
              <th key={stage} className="stage-head">
                {t(`stageShort.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.framework.modules.map((module) => (
            <ModuleRow key={module.id} module={module} {...props} />
          ))}
        </tbody>
      </table>
      <CellKey />
    </>
  );
}

function ModuleRow({ module, results, assessment }: TableProps & { module: FrameworkModule }) {
  const score = results.modules.find(({ id }) => id === module.id);
  const own = results.indicators.filter(({ moduleId }) => moduleId === module.id);
  const flags = own.filter(({ id }) => results.redFlags.includes(id)).length;
  const proposed = own.some(({ from }) => from === 'proposed');
  if (!score) return null;
  return (
    <tr>
      <th scope="row">
        <Link to={`/a/${assessment.id}/checklist/${module.indicators[0]?.id ?? ''}`} title={module.name}>
          <span className="id">{module.id}</span> {module.short}
        </Link>
      </th>
      <td className="axis">
        <ScoreBar score={score} isProposed={proposed} module={module} indicators={own} weights={assessment.weights} />
      </td>
      <td className="rating">
        <RatingCell score={score} />
      </td>
      <td className="num end">
        <CoverageFigure score={score} module={module.name} />
      </td>
      <td className="num end">
        <ConfidenceFigure score={score} module={module.name} />
      </td>
      <td className="num end flags">
        {flags > 0 ? <Icon name="red-flag" className="rust" /> : null} {flags}
      </td>
      {STAGES.map((stage) => (
        <td key={stage} className="stage">
          <StageCells module={module} stage={stage} indicators={own} redFlags={results.redFlags} />
        </td>
      ))}
    </tr>
  );
}

/** What the cells' marks mean. */
function CellKey() {
  const { t } = useTranslate();
  const keys = [
    ['cell v1 critical', '1', 'critical'],
    ['cell v1 critical red-flag', '1', 'redFlag'],
    ['cell vDK', cellMark('DK', t), 'dontKnow'],
    ['cell vNA', cellMark('NA', t), 'notApplicable'],
    ['cell none', '', 'notAnswered'],
  ] as const;
  return (
    <p className="cell-key" aria-hidden="true">
      {keys.map(([className, mark, name]) => (
        <span key={name}>
          <span className={className}>{mark}</span> {t(`results.key.${name}`)}
        </span>
      ))}
    </p>
  );
}
