import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useKeys } from '../../components/use-keys.ts';
import { Loading } from '../frame/loading.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { AboutPane } from './about-pane.tsx';
import './checklist.css';
import { ChecklistFoot } from './checklist-foot.tsx';
import { ChecklistKeys } from './checklist-keys.tsx';
import { FILTER_ID } from './filter-choice.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import { ModuleRail } from './module-rail.tsx';
import { owedIndicators } from './owed-indicators.ts';
import { useAnswers } from './use-answer.ts';
import { useChecklistFilter } from './use-checklist-filter.ts';
import { useWalk } from './use-walk.ts';

/** Answering: the modules at the side, one indicator in the middle, what it means beside it. */
export function ChecklistScreen() {
  const context = useAssessment();
  const { assessment, framework, respondent, isReadOnly } = context;
  const { indicatorId } = useParams();
  const { data: results } = useOperation('results.get', { assessmentId: assessment.id, view: 'proposed' });
  const { data: agreed } = useOperation('answers.listAgreed', { assessmentId: assessment.id });
  const { data: settings } = useOperation('library.settings', {});
  const { answers, save } = useAnswers(assessment.id, respondent?.id ?? null);
  const [open, setOpen] = useState<'keys' | 'about' | null>(null);
  /** Chosen but not to be saved before its reason is written. */
  const [pending, setPending] = useState<{ id: IndicatorId; value: 'NA' } | null>(null);

  const inUse = useMemo(() => results?.indicators ?? [], [results]);
  const found = useChecklistFilter(context, { results, answers, agreed });
  const { current, filter, goTo, step, nextOf } = useWalk(assessment.id, { inUse, indicatorId, filter: found });
  const indicator = current === undefined ? undefined : findIndicator(framework, current);
  const module = framework.modules.find(({ indicators }) => indicators.some(({ id }) => id === current));
  const isMine = (module && respondent?.modules.includes(module.id)) ?? false;
  const canAnswer = isMine && !isReadOnly;
  const own = answers?.find((answer) => answer.respondentId === respondent?.id && answer.indicatorId === current);

  const choose = (value: AnswerValue) => {
    if (!current || !canAnswer) return;
    if (value === 'NA' && !own?.reason) return setPending({ id: current, value });
    setPending(null);
    void save(current, { value });
  };
  const keys: Record<string, () => void> = {
    n: () => step(1),
    p: () => step(-1),
    d: () => choose('DK'),
    x: () => choose('NA'),
    f: () => current && canAnswer && void save(current, { isFlagged: !own?.isFlagged }),
    k: () => current && canAnswer && own?.isCarriedOver && void save(current, { isConfirmed: true }),
    c: () => document.getElementById('comment')?.focus(),
    l: () => document.getElementById(FILTER_ID)?.focus(),
    h: () => setOpen(open === 'about' ? null : 'about'),
    '?': () => setOpen('keys'),
  };
  for (const level of [0, 1, 2, 3, 4] as const) keys[String(level)] = () => choose(level);
  useKeys(keys, settings?.singleKeys ?? true);

  if (!results || !agreed || !answers || !indicator || !module || !current) return <Loading />;
  const owed = owedIndicators({
    indicators: inUse,
    modules: respondent?.modules ?? [],
    own: answers.filter((answer) => answer.respondentId === respondent?.id),
    agreed,
  });
  const toConfirm = answers
    .filter((answer) => answer.respondentId === respondent?.id && answer.isCarriedOver)
    .map((answer) => answer.indicatorId);
  return (
    <>
      <div className="checklist-work">
        <ModuleRail context={context} results={results} current={current} filter={filter} />
        <IndicatorCard
          key={`${current}/${respondent?.id}`}
          context={context}
          indicator={indicator}
          own={own}
          answers={answers.filter((answer) => answer.indicatorId === current)}
          agreed={agreed.find((each) => each.indicatorId === current)}
          counted={inUse.find(({ id }) => id === current)}
          pendingValue={pending?.id === current ? pending.value : null}
          canAnswer={canAnswer}
          isMine={isMine}
          onChoose={choose}
          save={(changes) => save(current, changes)}
        />
        <AboutPane
          indicator={indicator}
          context={context}
          isOpen={open === 'about'}
          onOpen={() => setOpen('about')}
          onClose={() => setOpen(null)}
        />
      </div>
      <ChecklistFoot
        context={context}
        module={module.id}
        next={nextOf(filter.shown ?? owed)}
        toConfirm={toConfirm}
        filter={filter}
        goTo={goTo}
      />
      <ChecklistKeys isOpen={open === 'keys'} onClose={() => setOpen(null)} />
    </>
  );
}
