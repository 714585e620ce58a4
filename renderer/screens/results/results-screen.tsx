import { Link } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { Finding } from './finding.tsx';
import { ModuleTable } from './module-table.tsx';
import { RedFlagList } from './red-flag-list.tsx';
import { ResultPictures } from './result-pictures.tsx';
import './results.css';
import { StageScores } from './stage-scores.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TagTables } from './tag-tables.tsx';
import { useRememberedView } from './use-remembered-view.ts';

/** What the answers come to: every module with its range, every answer by stage, the red flags, each with a step. */
export function ResultsScreen() {
  const { t } = useTranslate();
  const context = useAssessment();
  const { assessment, framework, respondents } = context;
  const { view, id: chosen, choose } = useRememberedView(context);
  const { data: results, error, refetch } = useOperation('results.get', { assessmentId: assessment.id, view });
  const views = [
    { id: 'proposed', name: t('results.view.proposed') },
    { id: 'agreed', name: t('results.view.agreed') },
    ...respondents.map(({ id, name }) => ({ id: id as string, name: t('results.view.respondent', { name }) })),
  ];
  const open = results?.indicators.find(({ value }) => value === null);
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner">
          {error ? <Failure error={error} onRetry={() => void refetch()} /> : null}
          {!results && !error ? <Loading /> : null}
          {results ? (
            <>
              <Finding results={results} framework={framework} place={assessment.place} />
              <div className="view-bar">
                <ChoiceField<string> label={t('results.view.label')} value={chosen} options={views} onChange={choose} />
                {assessment.baselineId ? (
                  <Link className="button" to={`/a/${assessment.id}/compare`}>
                    {t('results.compare')}
                  </Link>
                ) : null}
                {results.proposedCount > 0 ? (
                  <span className="tag boxed dashed">{t('cli.proposed', { count: results.proposedCount })}</span>
                ) : null}
              </div>
              <ModuleTable results={results} framework={framework} assessment={assessment} />
              <ResultPictures results={results} />
              <div className="two">
                <StageScores scores={results.byStage} />
                <RedFlagList
                  results={results}
                  framework={framework}
                  assessmentId={assessment.id}
                  isReadOnly={context.isReadOnly}
                />
              </div>
              <SuggestionList assessmentId={assessment.id} isReadOnly={context.isReadOnly} />
              <TagTables results={results} framework={framework} />
            </>
          ) : null}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        {open ? (
          <Link className="button" to={`/a/${assessment.id}/checklist/${open.id}`}>
            {t('results.open', { id: open.id })}
          </Link>
        ) : null}
        <Link className="button primary" to={`/a/${assessment.id}/reports`}>
          {t('results.toReports')}
          <Icon name="chevron" mirrors />
        </Link>
      </RunningFoot>
    </>
  );
}
