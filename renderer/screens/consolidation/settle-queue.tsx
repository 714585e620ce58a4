import { Link } from 'react-router';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { type Consolidated, choiceQuery, grouped, type QueueChoice, queued, SHOWN } from './queue-choice.ts';

/** What a meeting goes through, at the side: by reason, or by module when all is shown. */
export function SettleQueue({
  context,
  indicators,
  choice,
  current,
  onChoose,
}: {
  context: AssessmentContext;
  indicators: readonly Consolidated[];
  choice: QueueChoice;
  current: string | undefined;
  onChoose: (choice: QueueChoice) => void;
}) {
  const { t } = useTranslate();
  const { assessment, framework } = context;
  const queue = queued(indicators, choice);
  const dontKnow = queued(indicators, { ...choice, show: 'dont-know' }).length;
  const modules = [
    { id: '', name: t('settle.allModules') },
    ...framework.modules.map(({ id, short }) => ({ id: id as string, name: `${id} ${short}` })),
  ];
  return (
    <nav className="settle-queue" aria-label={t('settle.queue')}>
      <h2 className="num">{t(`settle.count.${choice.show}`, { count: queue.length })}</h2>
      <div className="queue-choice">
        <ChoiceField
          label={t('settle.show')}
          isLabelHidden
          value={choice.show}
          options={SHOWN.map((id) => ({ id, name: t(`settle.shown.${id}`) }))}
          onChange={(show) => onChoose({ ...choice, show })}
        />
        <ChoiceField
          label={t('settle.module')}
          isLabelHidden
          value={choice.module}
          options={modules}
          onChange={(module) => onChoose({ ...choice, module })}
        />
      </div>
      <Link
        className="queue-map"
        to={`/a/${assessment.id}/settle${choiceQuery(choice)}`}
        data-code={t('settle.mapBrief')}
      >
        {t('settle.map.title')} <kbd>M</kbd>
      </Link>
      {grouped(queue, choice).map(([heading, own]) => (
        <section key={heading}>
          <h3>{headingOf(heading, choice, framework, t)}</h3>
          <ul>
            {own.map((each) => (
              <QueueItem
                key={each.id}
                indicator={each}
                context={context}
                choice={choice}
                isCurrent={each.id === current}
              />
            ))}
          </ul>
        </section>
      ))}
      {choice.show === 'to-settle' && dontKnow > 0 ? (
        <section>
          <h3>{t('settle.listed')}</h3>
          <button
            type="button"
            className="queue-listed num"
            onClick={() => onChoose({ ...choice, show: 'dont-know' })}
            data-code={dontKnow}
          >
            <Icon name="dont-know" />
            <span>{t('settle.dontKnowListed', { count: dontKnow })}</span>
          </button>
        </section>
      ) : null}
    </nav>
  );
}

function headingOf(
  heading: string,
  { show }: QueueChoice,
  framework: Framework,
  t: ReturnType<typeof useTranslate>['t'],
): string {
  if (show === 'to-settle') return t(`settle.why.${heading}`);
  return framework.modules.find(({ id }) => id === heading)?.name ?? heading;
}

function QueueItem({
  indicator,
  context: { assessment, framework, respondents },
  choice,
  isCurrent,
}: {
  indicator: Consolidated;
  context: AssessmentContext;
  choice: QueueChoice;
  isCurrent: boolean;
}) {
  const { t } = useTranslate();
  const { id, answers, agreed, toSettle } = indicator;
  const nameOf = (respondentId: string) => respondents.find((each) => each.id === respondentId)?.name ?? '';
  const said = answers.map(({ respondentId, value }) =>
    t('settle.said', { name: nameOf(respondentId), value: typeof value === 'number' ? value : valueLabel(value, t) }),
  );
  const sign = toSettle ? 'to-settle' : agreed ? 'complete' : 'proposed';
  return (
    <li>
      <Link
        className="queue-item"
        to={`/a/${assessment.id}/settle/${id}${choiceQuery(choice)}`}
        aria-current={isCurrent ? 'page' : undefined}
        data-code={id}
      >
        <Icon name={sign} className={toSettle ? 'ochre' : agreed ? 'accent' : ''} label={t(`settle.sign.${sign}`)} />
        <span>
          <span className="queue-statement">
            <b className="id">{id}</b> {findIndicator(framework, id)?.statement}
          </span>
          <span className="queue-said dim">
            {agreed ? t('settle.agreedOn', { value: valueLabel(agreed.value, t) }) : said.join(' · ')}
          </span>
        </span>
      </Link>
    </li>
  );
}
