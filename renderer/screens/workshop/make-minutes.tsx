import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { useReportWork } from '../reports/use-report-work.ts';
import { WorkState } from '../reports/work-state.tsx';
import { useDraft } from './use-draft.ts';
import '../reports/reports.css';

/** The minutes of this workshop as a Word file, in a language of their own. */
export function MakeMinutes({ assessmentId, workshopId }: { assessmentId: AssessmentId; workshopId: string }) {
  const { t, language } = useTranslate();
  const { data: languages } = useOperation('library.languages', {});
  const { data: settings } = useOperation('library.settings', {});
  const { draft, change } = useDraft(`workshop/${workshopId}/minutes`, () => ({ language }));
  const { work, make, saveCopy, stop } = useReportWork(assessmentId);
  const write = () => make({ assessmentId, kind: 'minutes', language: draft.language, workshopId });
  useKeys({ m: write }, settings?.singleKeys ?? true);
  return (
    <section className="make-minutes" aria-label={t('reports.kind.minutes.name')}>
      {languages && languages.length > 1 ? (
        <ChoiceField
          label={t('reports.language')}
          value={draft.language}
          options={languages}
          onChange={(chosen) => change({ language: chosen })}
        />
      ) : null}
      <button type="button" className="button" disabled={work.kind === 'working'} onClick={write}>
        {t('reports.make.minutes')} <kbd>M</kbd>
      </button>
      <WorkState work={work} onStop={stop} onSaveCopy={saveCopy} />
    </section>
  );
}
