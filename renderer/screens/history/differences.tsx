import { useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { recordLabel, stateLine } from '#shared/i18n/record-label.ts';
import { useCommand } from '../../bridge/use-operation.ts';
import { ModalDialog } from '../../components/modal-dialog.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';

interface DifferencesProps {
  readonly assessmentId: AssessmentId;
  /** The earlier of the two moments: what is brought back is as it was then. */
  readonly moment: number;
  /** Only against the present can anything be brought back. */
  readonly isNow: boolean;
  readonly differences: OutputOf<'history.compare'>;
}

/** What stands differently at two moments, and the way back for answers: one at a time, or all after a preview. */
export function Differences({ assessmentId, moment, isNow, differences }: DifferencesProps) {
  const { t } = useTranslate();
  const { respondents, respondent, isReadOnly } = useAssessment();
  const [isAsking, setAsking] = useState(false);
  const bring = useCommand('history.bringBack');
  const canBring = isNow && !isReadOnly;
  const coming = differences.filter(({ comesBack }) => comesBack).map(({ record }) => record);
  const bringBack = (records: string[]) => {
    setAsking(false);
    bring.mutate({ assessmentId, ...(respondent ? { respondentId: respondent.id } : {}), moment, records });
  };
  return (
    <section className="differences">
      <p role="status">
        <b>{t('history.differences', { count: differences.length })}</b>{' '}
        {bring.data ? t('history.broughtBack', { count: bring.data.records.length }) : null}
      </p>
      {bring.error ? <Failure error={bring.error} /> : null}
      {differences.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>{t('history.column.record')}</th>
              <th>{t('history.column.from')}</th>
              <th>{isNow ? t('history.now') : t('history.column.to')}</th>
              {canBring ? <th>{t('history.column.back')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {differences.map(({ record, from, to, comesBack }) => {
              const label = recordLabel(record, respondents, t);
              return (
                <tr key={record}>
                  <th scope="row">{label}</th>
                  <td>{stateLine(record, from, t)}</td>
                  <td>{stateLine(record, to, t)}</td>
                  {canBring ? (
                    <td>
                      {comesBack ? (
                        <button
                          type="button"
                          className="tool"
                          aria-label={t('history.bringBackLabel', { label })}
                          onClick={() => bringBack([record])}
                        >
                          {t('history.bringBack')}
                        </button>
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {canBring && coming.length > 1 ? (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('history.bringAll', { count: coming.length })}
        </button>
      ) : null}
      <ModalDialog
        title={t('history.bringAll', { count: coming.length })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
      >
        <p>{t('history.bringAsk', { count: coming.length })}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {t('history.cancel')}
          </button>
          <button type="button" className="button primary" onClick={() => bringBack(coming)}>
            {t('history.bringAll', { count: coming.length })}
          </button>
        </div>
      </ModalDialog>
    </section>
  );
}
