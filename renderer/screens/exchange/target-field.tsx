import { titleOf } from '#shared/assessment/title-of.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { FileDecision, OpenPackage } from '#shared/contract/exchange.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';

/** The choice that leaves a file the assessment that it is. */
const ITSELF = 'itself';

/** Where a file goes. A file of an assessment that is here joins it; any other can stand by itself, or give a body's answers to one that is here. */
export function TargetField({
  file,
  decision,
  home,
  onDecide,
}: {
  file: OpenPackage;
  decision: FileDecision;
  home: AssessmentSummary | null;
  onDecide: (parts: Partial<FileDecision>) => void;
}) {
  const { t } = useTranslate();
  const all = useOperation('assessments.list', {});
  if (file.target.kind === 'merge') return <p>{t('exchange.target.merge', { title: file.target.title })}</p>;
  const others = (home ? [home] : (all.data ?? [])).filter(({ status }) => status === 'in-progress');
  return (
    <div className="for-whom wide">
      <ChoiceField
        label={t('exchange.target.label')}
        value={decision.into ?? ITSELF}
        options={[
          { id: ITSELF, name: t('exchange.target.itself', { title: file.title }) },
          ...others.map((each) => ({
            id: each.id as string,
            name: t('exchange.target.paired', { title: titleOf(each) }),
          })),
        ]}
        onChange={(id) =>
          onDecide({ into: others.find((each) => each.id === id)?.id ?? null, pairings: [], choices: [] })
        }
      />
    </div>
  );
}
