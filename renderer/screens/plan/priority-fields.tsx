import type { Priority } from '#shared/plan/priority.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import { SavedDate } from '../impact/saved-date.tsx';
import { BenchmarkChoice } from './benchmark-choice.tsx';
import type { Plan, PlanPart } from './plan-part.ts';

type TextField = 'issue' | 'reason' | 'forum' | 'speakerBody' | 'speakerRole' | 'newElement';

/** The priority, each field saved as it is left; what is still missing is said above. */
export function PriorityFields({
  context,
  plan,
  act,
  priority,
}: PlanPart & { priority: NonNullable<Plan['priority']> }) {
  const { t } = useTranslate();
  const { isReadOnly, assessment } = context;
  const person = plan.persons.find(({ of }) => of === 'priority/the-one')?.name ?? '';
  const save = async (changes: Partial<Priority>) => (await act('plan.savePriority', { changes })) !== undefined;
  const keyOf = (field: string) => `plan/${assessment.id}/priority/${field}`;
  const field = (name: TextField) => (
    <SavedTextField
      label={t(`plan.field.${name}`)}
      saved={priority[name]}
      // Without an issue there is no priority: the core would refuse it, so it waits as a draft.
      save={async (text) => (name !== 'issue' || text.trim() !== '') && save({ [name]: text })}
      draftKey={keyOf(name)}
      isReadOnly={isReadOnly}
      error={name === 'issue' ? t('plan.issueNeeded') : undefined}
    />
  );
  return (
    <div className="plan-form" data-record={priority.id}>
      {priority.gaps.length > 0 ? (
        <p className="tags">
          <span className="tag boxed dashed">{t('plan.status.draft')}</span>
          {t('plan.stillMissing', { what: priority.gaps.map((gap) => t(`plan.priorityGap.${gap}`)).join(', ') })}
        </p>
      ) : null}
      {field('issue')}
      {field('reason')}
      {isReadOnly ? (
        <p>
          <span className="field-label">{t('plan.field.benchmark')}</span>{' '}
          {plan.benchmarks.find(({ id }) => id === priority.benchmarkId)?.statement ?? t('plan.noBenchmark')}
        </p>
      ) : (
        <BenchmarkChoice
          plan={plan}
          value={priority.benchmarkId}
          onChange={(benchmarkId) => void save({ benchmarkId })}
        />
      )}
      {field('forum')}
      <SavedDate
        label={t('plan.field.forumDate')}
        value={priority.date}
        isReadOnly={isReadOnly}
        save={(date) => void save({ date })}
      />
      {field('speakerBody')}
      <div className="plan-row">
        {field('speakerRole')}
        <SavedTextField
          label={t('plan.field.person')}
          saved={person}
          save={async (name) => (await act('plan.savePerson', { of: 'priority/the-one', name })) !== undefined}
          draftKey={keyOf('person')}
          isReadOnly={isReadOnly}
          help={t('plan.personHelp')}
        />
      </div>
      {field('newElement')}
    </div>
  );
}
