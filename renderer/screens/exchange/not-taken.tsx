import type { QuestionnairePreview } from '#shared/contract/questionnaires.ts';
import { rowFaultPlace, rowFaultSentence } from '#shared/exchange/row-fault-sentence.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';

/** What is not taken, row by row, and questions without a row. */
export function NotTaken({ preview: { refused, missing } }: { preview: QuestionnairePreview }) {
  const { t } = useTranslate();
  return (
    <>
      {refused.length === 0 ? null : (
        <section className="not-taken" aria-label={t('exchange.notTaken', { count: refused.length })}>
          <h5>
            <Icon name="red-flag" className="rust" />
            {t('exchange.notTaken', { count: refused.length })}
          </h5>
          <ul>
            {refused.map((fault) => (
              <li key={`${fault.sheet}/${fault.row}/${fault.why}/${fault.values.column ?? ''}`}>
                <b>{rowFaultPlace(fault, t)}</b> {rowFaultSentence(fault, t)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length === 0 ? null : (
        <p className="help-text">{t('questionnaire.missing', { count: missing.length, list: missing.join(', ') })}</p>
      )}
    </>
  );
}
