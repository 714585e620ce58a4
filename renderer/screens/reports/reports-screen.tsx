import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ReportKind } from '#shared/contract/reports.ts';
import { type ReportChoices, withUsual } from '#shared/reports/report-choices.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { CheckBeforeReport } from './check-before-report.tsx';
import { PresetBar } from './preset-bar.tsx';
import { ReportPreview } from './preview/report-preview.tsx';
import { ReportOptions } from './report-options.tsx';
import { type ChosenTemplate, TemplateChoice } from './template-choice.tsx';
import { useReportWork } from './use-report-work.ts';
import { WorkState } from './work-state.tsx';
import './reports.css';
import './template.css';

const KINDS = ['annex', 'brief', 'workbook', 'gaps', 'minutes'] as const satisfies readonly ReportKind[];

/** Check what is open, choose a report and what goes into it, look at it, make it. */
export function ReportsScreen() {
  const { t, language } = useTranslate();
  const { assessment } = useAssessment();
  const [kind, setKind] = useState<ReportKind>('annex');
  const [reportLanguage, setReportLanguage] = useState(language);
  const [choices, setChoices] = useState<ReportChoices>(() => withUsual({}));
  const [template, setTemplate] = useState<ChosenTemplate | null>(null);
  const languages = useOperation('library.languages', {});
  const { work, shown, make, saveCopy, show, stop } = useReportWork(assessment.id);
  const order = { assessmentId: assessment.id, kind, language: reportLanguage, choices };
  const madeIn = template === null || kind === 'workbook' ? {} : { templateId: template.templateId };
  const isWorking = work.kind === 'working';
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner reports">
          <h1>{t('reports.title')}</h1>
          <CheckBeforeReport />
          <KindChoice kind={kind} onChange={setKind} />
          <section className="report-choices" aria-label={t('reports.choices')}>
            <h2>{t('reports.choices')}</h2>
            <PresetBar
              language={reportLanguage}
              choices={choices}
              onTake={(preset) => {
                setReportLanguage(preset.language);
                setChoices(preset.choices);
              }}
            />
            <div className="report-language">
              <ChoiceField
                label={t('reports.language')}
                value={reportLanguage}
                options={languages.data ?? []}
                onChange={setReportLanguage}
              />
            </div>
            <ReportOptions kind={kind} choices={choices} onChange={setChoices} />
          </section>
          {kind === 'workbook' ? null : <TemplateChoice order={order} template={template} onChange={setTemplate} />}
          <WorkState work={work} onStop={stop} onSaveCopy={saveCopy} />
          {shown ? (
            <ReportPreview preview={shown.preview} isStale={JSON.stringify(shown.order) !== JSON.stringify(order)} />
          ) : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        {kind === 'workbook' ? null : (
          <button type="button" className="button" onClick={() => show(order)} disabled={isWorking}>
            {t('reports.preview.show')}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          onClick={() => make({ ...order, ...madeIn })}
          disabled={isWorking}
        >
          {t(`reports.make.${kind}`)}
        </button>
      </RunningFoot>
    </>
  );
}

function KindChoice({ kind, onChange }: { kind: ReportKind; onChange: (kind: ReportKind) => void }) {
  const { t } = useTranslate();
  return (
    <RadioGroup
      className="report-kinds"
      value={kind}
      onChange={(chosen) => onChange(KINDS.find((each) => each === chosen) ?? kind)}
    >
      <Label className="field-label">{t('reports.which')}</Label>
      {KINDS.map((each) => (
        <Radio key={each} value={each} className="report-kind">
          <Icon name="document" />
          <span>
            <b>{t(`reports.kind.${each}.name`)}</b>
            <span className="dim">{t(`reports.kind.${each}.what`)}</span>
          </span>
          <Icon name="check" className="chosen" />
        </Radio>
      ))}
    </RadioGroup>
  );
}
