import type { AssessmentSetup, FrameworkPin } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Which earlier round this one follows. Offered is what the core would not refuse: same framework, not itself, none that follows it. */
export function BaselineChoice({
  setup,
  ownId,
  framework,
  onChange,
}: {
  setup: AssessmentSetup;
  ownId: AssessmentId | null;
  framework: Pick<FrameworkPin, 'key'>;
  onChange: (baselineId: AssessmentId | null) => void;
}) {
  const { t } = useTranslate();
  const { data: all = [] } = useOperation('assessments.list', {});
  const baselineOf = new Map(all.map(({ id, baselineId }) => [id, baselineId]));
  const follows = (id: AssessmentId): boolean => {
    for (let earlier: AssessmentId | null | undefined = id, steps = 0; earlier; earlier = baselineOf.get(earlier)) {
      if (earlier === ownId) return true;
      steps += 1;
      if (steps > all.length) break;
    }
    return false;
  };
  const offered = all.filter((each) => each.framework.key === framework.key && !follows(each.id));
  const isElsewhere = setup.baselineId !== null && !offered.some(({ id }) => id === setup.baselineId);
  return (
    <ChoiceField<string>
      label={t('setup.follows')}
      value={setup.baselineId ?? ''}
      options={[
        { id: '', name: t('setup.followsNone') },
        ...(isElsewhere ? [{ id: setup.baselineId ?? '', name: t('setup.followsElsewhere') }] : []),
        ...offered.map((each) => ({ id: each.id, name: titleOf(each) })),
      ]}
      onChange={(chosen) => onChange(offered.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}
