import { Link } from 'react-router';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { type NextThing, whatNext } from '#shared/overview/what-next.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';
import { type AssessmentContext, useAssessment } from '../frame/use-assessment.ts';

/** The few things that come next, each with the way there. */
export function WhatNext() {
  const { t } = useTranslate();
  const context = useAssessment();
  const things = useWhatNext(context);
  return (
    <section className="what-next" aria-labelledby="what-next">
      <h2 id="what-next" className="small">
        {t('whatNext.title')}
      </h2>
      {things?.length === 0 ? <p className="dim">{t('whatNext.nothing')}</p> : null}
      <ul>
        {things?.map((thing) => (
          <li key={thing.kind}>
            <Icon name={SIGNS[thing.kind]} className={thing.kind === 'settle' ? 'ochre' : ''} />
            <span>
              <Link to={placeOf(thing, context.assessment.id)}>{t(`whatNext.${thing.kind}.do`, thing)}</Link>
              <span className="small dim why">{t(`whatNext.${thing.kind}.why`, thing)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SIGNS: Readonly<Record<NextThing['kind'], SignName>> = {
  critical: 'critical',
  unanswered: 'not-answered',
  settle: 'to-settle',
  confirm: 'in-progress',
  'plan-none': 'plus',
  'plan-lacking': 'in-progress',
  'plan-priority': 'plus',
  'report-none': 'document',
  'report-outdated': 'document',
  'backup-none': 'document',
  'backup-old': 'document',
};

function placeOf(thing: NextThing, assessmentId: string): string {
  const inside = `/a/${assessmentId}`;
  if (thing.kind === 'critical' || thing.kind === 'unanswered') return `${inside}/checklist/${thing.first}`;
  const places = {
    settle: `${inside}/settle`,
    confirm: `${inside}/checklist`,
    'plan-none': `${inside}/plan/proposals`,
    'plan-lacking': `${inside}/plan/steps`,
    'plan-priority': `${inside}/plan/priority`,
    'report-none': `${inside}/reports`,
    'report-outdated': `${inside}/reports`,
    'backup-none': '/settings',
    'backup-old': '/settings',
  };
  return places[thing.kind];
}

/** Null until everything is known that it is reckoned from. */
function useWhatNext({ assessment, framework, isReadOnly }: AssessmentContext): readonly NextThing[] | null {
  const ofThis = { assessmentId: assessment.id };
  const results = useOperation('results.get', { ...ofThis, view: 'proposed' }).data;
  const plan = useOperation('plan.get', ofThis).data;
  const backups = useOperation('backups.status', {}).data;
  const settings = useOperation('library.settings', {}).data;
  if (!results || !plan || !backups || !settings) return null;
  const steps = plan.steps.filter(({ status }) => status !== 'dropped');
  const { indicators, toSettle, toConfirm } = assessment.progress;
  return whatNext({
    unanswered: results.indicators
      .filter(({ value }) => value === null)
      .map(({ id }) => ({ id, critical: findIndicator(framework, id)?.critical ?? false })),
    indicators,
    toSettle,
    toConfirm,
    plan: {
      steps: steps.length,
      lacking: steps.filter(({ gaps }) => gaps.length > 0).length,
      hasPriority: plan.priority !== null,
    },
    lastChange: assessment.updatedAt,
    lastReport: settings.lastReports[assessment.id] ?? null,
    lastBackup: backups.backups[0]?.at ?? null,
    now: new Date().toISOString(),
    isOpen: !isReadOnly,
  });
}
