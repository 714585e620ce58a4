import { useMemo, useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { MOST_SIDE_BY_SIDE } from '#shared/contract/results.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import { ChooseAssessments } from './choose-assessments.tsx';
import './portfolio.css';
import { PortfolioTable } from './portfolio-table.tsx';
import { SmallMultiples } from './small-multiples.tsx';

/** So many are shown at first without anybody choosing. */
const SHOWN_AT_FIRST = 6;

/** Several assessments side by side, in the order of the alphabet: a table and small charts, no ranks. */
export function PortfolioScreen() {
  const { t, language } = useTranslate();
  const { data: all, error } = useOperation('assessments.list', {});
  const { data: framework } = useOperation('frameworks.show', { language });
  const [chosen, setChosen] = useState<readonly AssessmentId[] | null>(null);
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    return [...(all ?? [])].sort((a, b) => collator.compare(titleOf(a), titleOf(b)));
  }, [all, language]);
  const ids = chosen ?? (sorted.length <= SHOWN_AT_FIRST ? sorted.map(({ id }) => id) : []);
  const assessmentIds = sorted.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const { data: columns, error: columnsError } = useOperation(
    'results.portfolio',
    { assessmentIds },
    all !== undefined,
  );
  const failed = error ?? columnsError;
  return (
    <div className="page portfolio-page">
      <PlainHead title={t('portfolio.name')} />
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner">
          <h1>{t('portfolio.title')}</h1>
          <p className="dim portfolio-note">{t('portfolio.note')}</p>
          {failed ? <Failure error={failed} /> : null}
          {!failed && (!all || !framework) ? <Loading /> : null}
          {all && framework ? (
            <>
              <ChooseAssessments
                assessments={sorted}
                chosen={assessmentIds}
                most={MOST_SIDE_BY_SIDE}
                onChange={setChosen}
              />
              {assessmentIds.length === 0 ? <p>{t('portfolio.none')}</p> : null}
              {columns && columns.length > 0 ? (
                <>
                  <PortfolioTable columns={columns} framework={framework} />
                  <SmallMultiples columns={columns} framework={framework} />
                </>
              ) : null}
            </>
          ) : null}
        </div>
      </main>
    </div>
  );
}
