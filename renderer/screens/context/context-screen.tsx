import { useState } from 'react';
import { figureLines, missingFigures } from '#shared/plan/figure.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { ChaptersPart } from './chapters-part.tsx';
import './context.css';
import { FigureDialog } from './figure-dialog.tsx';
import { FiguresPart } from './figures-part.tsx';
import { ownFigure } from './new-rows.ts';
import './rows-and-forms.css';
import { useContextActs } from './use-context-acts.ts';

/** Where the country stands, in key figures; and how its plan treats migration now, chapter by chapter. */
export function ContextScreen() {
  const { t, language } = useTranslate();
  const context = useAssessment();
  const { assessment, framework, isReadOnly } = context;
  const { data, error, refetch } = useOperation('context.get', { assessmentId: assessment.id });
  const { data: last = null } = useOperation('context.lastRound', { assessmentId: assessment.id });
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  const acts = useContextActs(assessment.id);
  const [edited, setEdited] = useState<string | null>(null);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !companion) return <Loading />;
  const lines = figureLines(companion.figures, data.figures);
  const missing = missingFigures(companion.figures, data.figures);
  const open = missing.filter(({ figure }) => figure?.value !== 'not-available');
  const next = open.find(({ id }) => id !== edited);
  const line = lines.find(({ id }) => id === edited);
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner context">
          <h1>{t('context.title')}</h1>
          <FiguresPart
            assessmentId={assessment.id}
            lines={lines}
            last={last}
            onTakeOver={() => void acts.takeOver('figures')}
            companion={companion}
            isReadOnly={isReadOnly}
            onEdit={setEdited}
            onRemove={(id) => void acts.removeFigure(id)}
            onAdd={() => setEdited(crypto.randomUUID())}
          />
          <ChaptersPart context={context} chapters={data.chapters} last={last} acts={acts} />
        </div>
      </main>
      {edited === null ? null : (
        <FigureDialog
          key={edited}
          context={context}
          companion={companion}
          listed={line?.listed ?? null}
          initial={line?.figure ?? ownFigure(edited, line?.listed?.unit ?? 'people')}
          next={line?.listed && next ? (next.listed?.name ?? next.figure?.name ?? '') : ''}
          save={acts.saveFigure}
          onClose={() => setEdited(null)}
          onNext={() => setEdited(next?.id ?? null)}
        />
      )}
      <RunningFoot
        assessment={assessment}
        left={<b>{t('context.known', { count: lines.length - missing.length, of: lines.length })}</b>}
      >
        {isReadOnly || !open[0] ? null : (
          <button type="button" className="button primary" onClick={() => setEdited(open[0]?.id ?? null)}>
            {t('context.nextFigure', { name: open[0].listed?.name ?? open[0].figure?.name ?? '' })}
          </button>
        )}
      </RunningFoot>
    </>
  );
}
