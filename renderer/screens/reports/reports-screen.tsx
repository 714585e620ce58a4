import { useEffect, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ReportStep } from '#shared/contract/events.ts';
import type { Delivery, ReportKind } from '#shared/contract/reports.ts';
import { useClient, useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { CheckBeforeReport } from './check-before-report.tsx';
import { MadeReport } from './made-report.tsx';
import './reports.css';

const KINDS = ['annex', 'brief', 'workbook', 'gaps'] as const satisfies readonly ReportKind[];

type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly step: ReportStep; readonly share: number }
  | { readonly kind: 'done'; readonly delivery: Delivery }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Check what is open, choose annex or workbook and its language, make it. */
export function ReportsScreen() {
  const { t, language } = useTranslate();
  const client = useClient();
  const { assessment } = useAssessment();
  const [kind, setKind] = useState<ReportKind>('annex');
  const [reportLanguage, setReportLanguage] = useState(language);
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const languages = useOperation('library.languages', {});

  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.kind !== 'report-progress' || event.assessmentId !== assessment.id) return;
        setWork((present) =>
          present.kind === 'making' ? { kind: 'making', step: event.step, share: event.share } : present,
        );
      }),
    [client, assessment.id],
  );

  const make = async () => {
    setWork({ kind: 'making', step: 'reading', share: 0 });
    try {
      const delivery = await client.call('reports.make', {
        assessmentId: assessment.id,
        kind,
        language: reportLanguage,
      });
      if (delivery.kind === 'download') await client.download(delivery);
      setWork(delivery.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'done', delivery });
    } catch (error) {
      setWork({ kind: 'failed', error });
    }
  };
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner reports">
          <h1>{t('reports.title')}</h1>
          <CheckBeforeReport />
          <RadioGroup
            className="report-kinds"
            value={kind}
            onChange={(chosen) => setKind(KINDS.find((each) => each === chosen) ?? kind)}
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
          <div className="report-language">
            <ChoiceField
              label={t('reports.language')}
              value={reportLanguage}
              options={languages.data ?? []}
              onChange={setReportLanguage}
            />
          </div>
          {work.kind === 'failed' ? <Failure error={work.error} onRetry={() => void make()} /> : null}
          {work.kind === 'making' ? (
            <Progress step={work.step} share={work.share} onStop={() => void client.call('reports.cancel', {})} />
          ) : null}
          {work.kind === 'done' ? <MadeReport delivery={work.delivery} /> : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <button type="button" className="button primary" onClick={() => void make()} disabled={work.kind === 'making'}>
          {t(`reports.make.${kind}`)}
        </button>
      </RunningFoot>
    </>
  );
}

function Progress({ step, share, onStop }: { step: ReportStep; share: number; onStop: () => void }) {
  const { t } = useTranslate();
  return (
    <div className="progress" role="status">
      <i style={{ '--share': `${100 * share}%` }} />
      <span>{t(`reports.step.${step}`)}</span>
      <button type="button" className="button" onClick={onStop}>
        {t('reports.stop')}
      </button>
    </div>
  );
}
