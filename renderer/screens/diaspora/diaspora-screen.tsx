import { useState } from 'react';
import { type Obstacle, PLACES, type Place, ROLES, type Role } from '#shared/plan/obstacle.ts';
import { gridOf } from '#shared/plan/obstacle-grid.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import '../context/rows-and-forms.css';
import { useContextActs } from '../context/use-context-acts.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './diaspora.css';
import { GridTable } from './grid-table.tsx';
import { ObstacleDialog } from './obstacle-dialog.tsx';
import { ObstacleEntries } from './obstacle-entries.tsx';

/** What stands in the way of migrants and the diaspora, by place and role: the grid of nine cells, and under it every entry. */
export function DiasporaScreen() {
  const { t, language } = useTranslate();
  const context = useAssessment();
  const { assessment, framework, isReadOnly } = context;
  const { data, error, refetch } = useOperation('context.get', { assessmentId: assessment.id });
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  const acts = useContextActs(assessment.id);
  const [chosen, setChosen] = useState<{ place: Place; role: Role } | null>(null);
  const [edited, setEdited] = useState<Obstacle | null>(null);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !companion) return <Loading />;
  const cells = gridOf(data.obstacles);
  const examined = cells.filter(({ worst }) => worst !== null).length;
  const shown = chosen
    ? cells.filter(({ place, role }) => place === chosen.place && role === chosen.role)
    : cells.filter(({ obstacles }) => obstacles.length > 0);
  const isNew = edited !== null && !data.obstacles.some(({ id }) => id === edited.id);
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner diaspora">
          <h1>{t('obstacles.title')}</h1>
          <p>{t('obstacles.how')}</p>
          <GridTable cells={cells} chosen={chosen} onChoose={setChosen} />
          {data.obstacles.length === 0 && !chosen ? (
            <div className="empty">
              <p className="voice">{t('obstacles.empty')}</p>
              <p>{t('obstacles.emptyHow')}</p>
            </div>
          ) : (
            <ObstacleEntries
              assessmentId={assessment.id}
              cells={shown}
              companion={companion}
              isReadOnly={isReadOnly}
              onEdit={setEdited}
              onRemove={(id) => void acts.removeObstacle(id)}
            />
          )}
        </div>
      </main>
      {edited ? (
        <ObstacleDialog
          key={edited.id}
          context={context}
          companion={companion}
          initial={edited}
          isNew={isNew}
          save={acts.saveObstacle}
          onClose={() => setEdited(null)}
        />
      ) : null}
      <RunningFoot
        assessment={assessment}
        left={<b>{t('obstacles.examined', { count: examined, of: cells.length })}</b>}
      >
        {chosen ? (
          <button type="button" className="button" onClick={() => setChosen(null)}>
            {t('obstacles.showAll')}
          </button>
        ) : null}
        {isReadOnly ? null : (
          <button
            type="button"
            className="button primary"
            onClick={() => setEdited(newObstacle(chosen?.place ?? PLACES[0], chosen?.role ?? ROLES[0]))}
          >
            {t('obstacles.add')}
          </button>
        )}
      </RunningFoot>
    </>
  );
}

const newObstacle = (place: Place, role: Role): Obstacle => ({
  id: crypto.randomUUID(),
  place,
  role,
  key: '',
  text: '',
  saidBy: '',
  severity: 0,
  harderHit: null,
  change: '',
  actor: '',
  level: null,
  indicatorId: '',
  conditions: [],
});
