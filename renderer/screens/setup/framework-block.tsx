import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { moveTargets } from '#shared/framework/move-targets.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { frameworkPlace } from '../framework/framework-place.ts';
import { frameworkName } from '../frameworks/framework-name.ts';
import { MoveDialog } from './move-dialog.tsx';

/** The framework that an assessment uses, and where it can be moved to. */
export function FrameworkBlock({ context }: { context: AssessmentContext }) {
  const { t } = useTranslate();
  const titleId = useId();
  const { assessment, framework, canWriteLibrary } = context;
  const { data: all = [] } = useOperation('frameworks.list', {});
  const [target, setTarget] = useState<FrameworkSummary | null>(null);
  const canMove = canWriteLibrary && assessment.status === 'in-progress';
  const name = frameworkName(assessment.framework);
  return (
    <section className="framework-block" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('setup.framework.title')}</h2>
      <p>
        <Link to={frameworkPlace(framework, 'indicators')}>{framework.title}</Link>
      </p>
      <p className="dim num">
        {t('report.frameworkLine', {
          framework: name,
          revision: framework.revision,
          hash: assessment.framework.hash.slice(0, 12),
        })}
      </p>
      {assessment.earlierFrameworks ? (
        <p className="dim">
          {t('setup.framework.earlier', { list: assessment.earlierFrameworks.map(frameworkName).join(', ') })}
        </p>
      ) : null}
      <SetAside assessmentId={assessment.id} />
      {canMove ? (
        <div className="framework-moves">
          {moveTargets(assessment.framework, all).map((each) => (
            <button
              key={frameworkName(each)}
              type="button"
              className="button"
              aria-haspopup="dialog"
              onClick={() => setTarget(each)}
            >
              {each.key === assessment.framework.key && each.version !== assessment.framework.version
                ? t('setup.framework.moveToVersion', { version: each.version })
                : t('setup.framework.moveTo', { name: frameworkName(each) })}
            </button>
          ))}
        </div>
      ) : null}
      {target ? <MoveDialog assessmentId={assessment.id} target={target} onClose={() => setTarget(null)} /> : null}
    </section>
  );
}

/** Answers that the present framework does not ask for. */
function SetAside({ assessmentId }: { assessmentId: AssessmentContext['assessment']['id'] }) {
  const { t, language } = useTranslate();
  const { data = [] } = useOperation('frameworks.setAside', { assessmentId, language });
  if (data.length === 0) return null;
  return (
    <details>
      <summary>{t('setup.framework.setAside', { count: data.length })}</summary>
      <ul className="set-aside">
        {data.map(({ indicatorId, statement, answers }) => (
          <li key={indicatorId}>
            <span className="id">{indicatorId}</span> <span className="voice">{statement}</span>{' '}
            <span className="dim num">{t('setup.answered', { count: answers })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
