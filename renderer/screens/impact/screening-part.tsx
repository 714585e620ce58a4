import { DEPTHS, isShallower, SCREENING_ANSWERS } from '#shared/impact/screening.ts';
import { AnswerButtons } from '../../components/answer-buttons.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { PartProps } from './impact-parts.ts';

const BY_RULE = 'rule';

/** Ten questions, one page: whether the draft needs an appraisal, and how deep a one. The reason for less is printed. */
export function ScreeningPart({ context, companion, appraisal, change }: PartProps) {
  const { t } = useTranslate();
  const { policy, screening } = appraisal;
  const own = policy.screening;
  const setAnswer = (index: number, part: Partial<(typeof own.answers)[number]>) =>
    change({
      screening: { ...own, answers: own.answers.map((each, at) => (at === index ? { ...each, ...part } : each)) },
    });
  return (
    <section aria-labelledby="screening">
      <h2 id="screening">{t('impact.screening')}</h2>
      <ol className="screening">
        {own.answers.map((given, index) => {
          const question = companion.screeningQuestions.find(({ number }) => number === index + 1);
          if (!question) return null;
          return (
            <li key={question.key}>
              <p>
                <b>{question.question}</b> <span className="small dim">{t(`direction.${question.direction}`)}</span>
                <span className="small dim block">{question.description}</span>
              </p>
              <div className="answer-line">
                <AnswerButtons
                  label={question.question}
                  options={SCREENING_ANSWERS.map((id) => ({ id, name: t(`impact.answer.${id}`) }))}
                  value={given.answer}
                  isDisabled={context.isReadOnly}
                  onChange={(answer) => void setAnswer(index, { answer })}
                />
                <SavedTextField
                  label={t('impact.note')}
                  saved={given.note}
                  draftKey={`impact/${policy.id}/note/${index}`}
                  isReadOnly={context.isReadOnly}
                  save={(note) => setAnswer(index, { note })}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status">
        <b className="num">{t('impact.points', { count: screening.points })}</b>{' '}
        {screening.decision
          ? t('impact.decides', { depth: t(`impact.depth.${screening.decision}`) })
          : t('impact.stillOpen', { count: own.answers.length - screening.answered })}
      </p>
      {context.isReadOnly ? null : (
        <div className="impact-row">
          <ChoiceField
            label={t('impact.depthChosen')}
            value={own.depth ?? BY_RULE}
            options={[
              { id: BY_RULE as string, name: t('impact.depthByRule') },
              ...DEPTHS.filter(
                (depth) =>
                  own.depthReason.trim() !== '' ||
                  screening.decision === null ||
                  !isShallower(depth, screening.decision),
              ).map((id) => ({ id: id as string, name: t(`impact.depth.${id}`) })),
            ]}
            onChange={(id) =>
              void change({ screening: { ...own, depth: DEPTHS.find((depth) => depth === id) ?? null } })
            }
          />
          <SavedTextField
            label={t('impact.depthReason')}
            help={t('impact.depthHelp')}
            saved={own.depthReason}
            draftKey={`impact/${policy.id}/depth`}
            isReadOnly={context.isReadOnly}
            save={(depthReason) => change({ screening: { ...own, depthReason } })}
          />
        </div>
      )}
    </section>
  );
}
