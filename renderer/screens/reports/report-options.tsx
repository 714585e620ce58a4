import type { ReportKind } from '#shared/contract/reports.ts';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import { CheckField } from '../../components/check-field.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useAssessment } from '../frame/use-assessment.ts';
import { PickList } from './pick-list.tsx';
import { SectionChoice } from './section-choice.tsx';

/** Which choices each kind of report heeds, besides its language. */
const HEEDED = {
  annex: ['isFinal', 'names', 'detail', 'hasCharts', 'sections', 'modules', 'respondents'],
  brief: ['isFinal'],
  workbook: ['isFinal', 'names'],
  gaps: [],
  minutes: [],
} as const satisfies Record<ReportKind, readonly (keyof ReportChoices)[]>;

const STATES = ['draft', 'final'] as const;
const NAMES = ['role', 'names', 'none'] as const;
const DETAILS = ['full', 'summary'] as const;

/** What goes into a report, and how. */
export function ReportOptions({
  kind,
  choices,
  onChange,
}: {
  kind: ReportKind;
  choices: ReportChoices;
  onChange: (choices: ReportChoices) => void;
}) {
  const { t } = useTranslate();
  const { assessment, framework, respondents } = useAssessment();
  const heeds = (key: keyof ReportChoices) => HEEDED[kind].some((each) => each === key);
  const set = (changes: Partial<ReportChoices>) => onChange({ ...choices, ...changes });
  const named = <V extends string>(group: string, all: readonly V[]) =>
    all.map((id) => ({ id, name: t(`reports.${group}.${id}`) }));
  return (
    <>
      <div className="report-fields">
        {heeds('isFinal') ? (
          <ChoiceField
            label={t('reports.state.label')}
            value={choices.isFinal ? 'final' : 'draft'}
            options={named('state', STATES)}
            onChange={(state) => set({ isFinal: state === 'final' })}
          />
        ) : null}
        {heeds('names') ? (
          <ChoiceField
            label={t('reports.names.label')}
            value={choices.names}
            options={named('names', NAMES)}
            onChange={(names) => set({ names })}
          />
        ) : null}
        {heeds('detail') ? (
          <ChoiceField
            label={t('reports.detail.label')}
            value={choices.detail}
            options={named('detail', DETAILS)}
            onChange={(detail) => set({ detail })}
          />
        ) : null}
      </div>
      {choices.isFinal && heeds('isFinal') && assessment.status !== 'closed' ? (
        <p className="notice">{t('reports.state.needsClosed')}</p>
      ) : null}
      {heeds('hasCharts') ? (
        <CheckField
          label={t('reports.charts')}
          isSelected={choices.hasCharts}
          onChange={(hasCharts) => set({ hasCharts })}
        />
      ) : null}
      {heeds('sections') ? (
        <SectionChoice chosen={choices.sections} onChange={(sections) => set({ sections })} />
      ) : null}
      {heeds('modules') ? (
        <PickList
          title={t('reports.modules')}
          all={framework.modules}
          picked={choices.modules}
          onChange={(modules) => set({ modules })}
        />
      ) : null}
      {heeds('respondents') && respondents.length > 0 ? (
        <PickList
          title={t('reports.bodies')}
          all={respondents}
          picked={choices.respondents}
          onChange={(bodies) => set({ respondents: bodies })}
        />
      ) : null}
    </>
  );
}
