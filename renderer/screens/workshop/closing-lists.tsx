import { isLevel } from '#shared/assessment/level.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { closingOf, stepsOfRoom } from '#shared/workshop/closing.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { MakeStep } from '../plan/make-step.tsx';
import { settledWords, stopCode, stopStatement } from './stop-words.ts';
import type { Room } from './use-room.ts';

/** The last page: what was settled, what is open, the steps and who takes them. */
export function ClosingLists({
  room,
  context,
  canMakeSteps = false,
}: {
  room: Room;
  context: AssessmentContext;
  /** A low level can be made a step here; not on the wall. */
  canMakeSteps?: boolean;
}) {
  const words = useTranslate();
  const { t } = words;
  const { shown } = room;
  const { settled, parked, open } = closingOf(shown.stops, shown.decisions);
  const { framework } = context;
  return (
    <div className="closing">
      {shown.stops.some(({ kind }) => kind !== 'part') ? (
        <>
          <section aria-labelledby="closing-settled">
            <h2 id="closing-settled">{t('workshop.closing.settled', { count: settled.length })}</h2>
            <ul>
              {settled.map(({ stop, decision }) => (
                <li key={stop.name}>
                  <Icon name="complete" className="accent" />
                  <p>
                    <b>
                      <bdi>{stopCode(stop, t)}</bdi> {settledWords(decision, words)}
                    </b>
                    <span className="voice">{stopStatement(stop, framework)}</span>
                    <Reasons decision={decision} />
                  </p>
                  {canMakeSteps && stop.kind === 'indicator' && isLow(decision) ? (
                    <span className="closing-step">
                      <MakeStep
                        assessmentId={context.assessment.id}
                        source={{ kind: 'indicator', id: stop.indicatorId }}
                        name={stop.indicatorId}
                        isReadOnly={context.isReadOnly}
                      />
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="closing-open">
            <h2 id="closing-open">{t('workshop.closing.open', { count: parked.length + open.length })}</h2>
            <ul>
              {parked.map(({ stop, decision }) => (
                <li key={stop.name}>
                  <Icon name="to-settle" className="ochre" />
                  <p>
                    <b>
                      <bdi>{stopCode(stop, t)}</bdi> {t('workshop.closing.parked', { reason: decision.reason })}
                    </b>
                    <span className="voice">{stopStatement(stop, framework)}</span>
                  </p>
                </li>
              ))}
              {open.map((stop) => (
                <li key={stop.name}>
                  <Icon name="not-answered" />
                  <p>
                    <b>
                      <bdi>{stopCode(stop, t)}</bdi> {t('workshop.closing.notReached')}
                    </b>
                    <span className="voice">{stopStatement(stop, framework)}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : null}
      <Steps context={context} shown={shown} />
    </div>
  );
}

/** Levels that the framework has a step for. */
const HIGHEST_LOW = 2;

const isLow = ({ settled }: Extract<Decision, { outcome: 'settled' }>): boolean =>
  settled.kind === 'answer' && isLevel(settled.value) && settled.value <= HIGHEST_LOW;

/** What this room wrote into the plan, and what stands there about its indicators: the same steps as in the minutes. */
function Steps({ context: { assessment }, shown }: { context: AssessmentContext; shown: Room['shown'] }) {
  const { t, language } = useTranslate();
  const { data: plan } = useOperation('plan.get', { assessmentId: assessment.id });
  const indicatorIds = shown.stops.flatMap((stop) => (stop.kind === 'indicator' ? [stop.indicatorId] : []));
  const steps = stepsOfRoom(plan?.steps ?? [], { writtenIds: shown.writtenStepIds, indicatorIds });
  return (
    <section aria-labelledby="closing-steps">
      <h2 id="closing-steps">{t('workshop.closing.steps', { count: steps.length })}</h2>
      {steps.length === 0 ? <p className="dim">{t('workshop.closing.noSteps')}</p> : null}
      <ul>
        {steps.map(({ id, step, ownerBody, ownerRole, date }) => (
          <li key={id}>
            <Icon name="arrow" mirrors />
            <p>
              <b dir="auto">{step}</b>
              <span>
                {[ownerBody || t('workshop.closing.nobody'), ownerRole, date === '' ? '' : formatDate(language, date)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why, and who saw it otherwise. */
function Reasons({ decision }: { decision: Extract<Decision, { outcome: 'settled' }> }) {
  const { t } = useTranslate();
  return (
    <>
      {decision.reason === '' ? null : <span>{decision.reason}</span>}
      {decision.dissent === '' ? null : <span>{t('workshop.closing.dissent', { dissent: decision.dissent })}</span>}
    </>
  );
}
