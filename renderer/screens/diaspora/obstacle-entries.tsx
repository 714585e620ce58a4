import type { AssessmentId } from '#shared/assessment/ids.ts';
import { SeverityPosts } from '#shared/charts/severity-posts.tsx';
import type { Companion } from '#shared/framework/companion.ts';
import { obstacleName } from '#shared/i18n/obstacle-name.ts';
import type { Obstacle } from '#shared/plan/obstacle.ts';
import type { GridCell } from '#shared/plan/obstacle-grid.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import { MakeStep } from '../plan/make-step.tsx';

/** Every entry of the cells shown, cell by cell, the most severe first. */
export function ObstacleEntries({
  assessmentId,
  cells,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
}: {
  assessmentId: AssessmentId;
  cells: readonly GridCell[];
  companion: Companion;
  isReadOnly: boolean;
  onEdit: (obstacle: Obstacle) => void;
  onRemove: (id: string) => void;
}) {
  const { t } = useTranslate();
  return cells.map(({ place, role, obstacles }) => (
    <section key={`${place}/${role}`} aria-labelledby={`${place}-${role}`}>
      <h2 id={`${place}-${role}`}>
        {t('obstacles.cell', { place: t(`obstacles.place.${place}`), role: t(`obstacles.role.${role}`) })}
      </h2>
      {obstacles.length === 0 ? (
        <p>{t('obstacles.cellEmpty')}</p>
      ) : (
        <table className="ruled entries-of-cell">
          <thead>
            <tr>
              <th scope="col">{t('obstacles.column.obstacle')}</th>
              <th scope="col">{t('obstacles.column.severity')}</th>
              <th scope="col">{t('obstacles.column.change')}</th>
              <th scope="col">{t('obstacles.column.indicator')}</th>
              {isReadOnly ? null : <th scope="col">{t('context.column.change')}</th>}
            </tr>
          </thead>
          <tbody>
            {obstacles.map((obstacle) => (
              <EntryRow
                key={obstacle.id}
                assessmentId={assessmentId}
                obstacle={obstacle}
                companion={companion}
                isReadOnly={isReadOnly}
                onEdit={() => onEdit(obstacle)}
                onRemove={() => onRemove(obstacle.id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  ));
}

function EntryRow({
  assessmentId,
  obstacle,
  companion,
  isReadOnly,
  onEdit,
  onRemove,
}: {
  assessmentId: AssessmentId;
  obstacle: Obstacle;
  companion: Companion;
  isReadOnly: boolean;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t } = useTranslate();
  const { key, text, saidBy, severity, harderHit, change, actor, level, indicatorId, conditions } = obstacle;
  const name = obstacleName(obstacle, companion);
  const conditionNames = companion.conditions.filter((each) => conditions.includes(each.key)).map((each) => each.name);
  return (
    <tr data-record={obstacle.id}>
      <th scope="row">
        {name}
        {key !== '' && text ? <bdi className="voice block">{text}</bdi> : null}
        <span className="small dim block">
          {saidBy ? t('obstacles.saidBy', { who: saidBy }) : t('obstacles.nobodySaid')}
        </span>
      </th>
      <td>
        <span className="severity-line">
          <span className="chart">
            <SeverityPosts
              severities={[severity]}
              theme={SCREEN_THEME}
              mirrored={false}
              label={t('obstacles.posts', { severities: severity })}
            />
          </span>
          {t(`obstacles.severity.${severity}`)}
        </span>
        <span className="small dim block">{t(`obstacles.harderHit.${harderHit ?? 'open'}`)}</span>
      </td>
      <td>
        {change ? <bdi>{change}</bdi> : <span className="dim">{t('obstacles.noChange')}</span>}
        <span className="small dim block">
          {[actor, level === null ? '' : t(`obstacles.level.${level}`)].filter(Boolean).join(' · ')}
        </span>
        {conditionNames.length > 0 ? (
          <span className="small dim block">{t('obstacles.touches', { conditions: conditionNames.join('; ') })}</span>
        ) : null}
        <MakeStep
          assessmentId={assessmentId}
          source={{ kind: 'obstacle', id: obstacle.id }}
          name={name}
          isReadOnly={isReadOnly}
        />
      </td>
      <td>
        <bdi>{indicatorId}</bdi>
      </td>
      {isReadOnly ? null : (
        <td>
          <button type="button" className="tool" aria-label={t('obstacles.editOne', { name })} onClick={onEdit}>
            {t('context.edit')}
          </button>
          <button type="button" className="tool" aria-label={t('obstacles.removeOne', { name })} onClick={onRemove}>
            {t('context.remove')}
          </button>
        </td>
      )}
    </tr>
  );
}
