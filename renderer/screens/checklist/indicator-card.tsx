import type { AgreedAnswer, Answer, AnswerChanges, AnswerValue } from '#shared/assessment/answer.ts';
import { isLevel } from '#shared/assessment/level.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { TermLine } from '../framework/glossed.tsx';
import { AnswerHistory } from './answer-history.tsx';
import { CarriedOver } from './carried-over.tsx';
import { ConflictLogState } from './conflict-log-state.tsx';
import { ContextState } from './context-state.tsx';
import { GradeChoice } from './grade-choice.tsx';
import { LevelChoice } from './level-choice.tsx';
import { LowStep } from './low-step.tsx';
import { ModuleHead } from './module-head.tsx';
import { OtherAnswers } from './other-answers.tsx';
import { RoundBefore } from './round-before.tsx';
import { SavedTextField } from './saved-text-field.tsx';
import { Sources } from './sources.tsx';

export interface CardProps {
  readonly context: AssessmentContext;
  readonly indicator: Indicator;
  readonly own: Answer | undefined;
  readonly answers: readonly Answer[];
  readonly agreed: AgreedAnswer | undefined;
  readonly counted: OutputOf<'results.get'>['indicators'][number] | undefined;
  /** Chosen, but waiting for its reason before it is saved. */
  readonly pendingValue: 'NA' | null;
  readonly canAnswer: boolean;
  readonly isMine: boolean;
  readonly onChoose: (value: AnswerValue) => void;
  readonly save: (changes: AnswerChanges) => Promise<boolean>;
}

/** One indicator: what is asked, the level, how sure, on what evidence, and a comment. */
export function IndicatorCard(props: CardProps) {
  const { t } = useTranslate();
  const { context, indicator, own, answers, agreed, pendingValue, canAnswer, isMine, onChoose, save } = props;
  const { respondent, assessment } = context;
  const value = pendingValue ?? own?.value ?? null;
  const draftKey = (part: string) => `${assessment.id}/${respondent?.id}/${indicator.id}/${part}`;
  return (
    <main className="card" id="work" tabIndex={-1} data-record={indicator.id}>
      <div className="inner">
        <ModuleHead context={context} indicator={indicator} />
        <CardHead
          indicator={indicator}
          isFlagged={own?.isFlagged ?? false}
          canAnswer={canAnswer}
          onFlag={(isFlagged) => void save({ isFlagged })}
        />
        <h1 className="statement">{indicator.statement}</h1>
        {own?.isCarriedOver ? (
          <CarriedOver canAnswer={canAnswer} onConfirm={() => void save({ isConfirmed: true })} />
        ) : null}
        {isMine ? null : <p className="notice">{t('checklist.otherBody', { name: respondent?.name ?? '' })}</p>}
        <LevelChoice
          indicator={indicator}
          place={assessment.place}
          value={value}
          canAnswer={canAnswer}
          onChoose={onChoose}
        />
        <TermLine texts={indicator.levels} label={t('about.terms')} />
        {value === 'NA' ? (
          <SavedTextField
            label={t('checklist.reason')}
            saved={own?.value === 'NA' ? own.reason : ''}
            draftKey={draftKey('reason')}
            isReadOnly={!canAnswer}
            isFocused={pendingValue === 'NA'}
            error={pendingValue === 'NA' ? t('checklist.reasonNeeded') : undefined}
            save={(reason) => (reason.trim() === '' ? Promise.resolve(false) : save({ value: 'NA', reason }))}
          />
        ) : null}
        {value === 'DK' ? (
          <SavedTextField
            label={t('checklist.whomToAsk')}
            help={t('checklist.whomHelp')}
            saved={own?.whomToAsk ?? ''}
            draftKey={draftKey('whom')}
            isReadOnly={!canAnswer}
            save={(whomToAsk) => save({ whomToAsk })}
          />
        ) : null}
        <RoundBefore assessment={assessment} indicatorId={indicator.id} />
        <ConflictLogState assessment={assessment} indicatorId={indicator.id} />
        <ContextState assessment={assessment} indicatorId={indicator.id} />
        <div className="card-low">
          <GradeChoice
            value={own?.grade ?? null}
            canAnswer={canAnswer && isLevel(own?.value ?? null)}
            onChoose={(grade) => void save({ grade })}
          />
          <Sources
            context={context}
            indicator={indicator}
            evidenceIds={own?.evidenceIds ?? []}
            othersCite={[...answers, ...(agreed ? [agreed] : [])].flatMap((each) => each.evidenceIds)}
            canAnswer={canAnswer}
          />
          <div className="wide">
            <SavedTextField
              id="comment"
              label={t('checklist.comment')}
              shortcut="C"
              saved={own?.comment ?? ''}
              draftKey={draftKey('comment')}
              isReadOnly={!canAnswer}
              save={(comment) => save({ comment })}
            />
            {own ? <AnswerHistory context={context} own={own} canAnswer={canAnswer} /> : null}
          </div>
        </div>
        <OtherAnswers {...props} />
        <LowStep context={context} indicator={indicator} counted={props.counted} />
      </div>
    </main>
  );
}

function CardHead({
  indicator,
  isFlagged,
  canAnswer,
  onFlag,
}: {
  indicator: Indicator;
  isFlagged: boolean;
  canAnswer: boolean;
  onFlag: (isFlagged: boolean) => void;
}) {
  const { t } = useTranslate();
  return (
    <div className="meta">
      <span className="id">{indicator.id}</span>
      {indicator.critical ? (
        <span className="tag">
          <Icon name="critical" />
          {t('indicator.critical')}
        </span>
      ) : null}
      <span>{t(`stage.${indicator.stage}`)}</span>
      <span>{t(`direction.${indicator.direction}`)}</span>
      <span className="num">{t('indicator.tags', { sdg: indicator.sdg.join(' '), gcm: indicator.gcm.join(' ') })}</span>
      <span className="grow" />
      <button
        type="button"
        className="tool"
        aria-pressed={isFlagged}
        disabled={!canAnswer}
        onClick={() => onFlag(!isFlagged)}
      >
        <Icon name={isFlagged ? 'flag' : 'flag-outline'} />
        {t(isFlagged ? 'checklist.flagged' : 'checklist.flag')} <kbd>F</kbd>
      </button>
    </div>
  );
}
