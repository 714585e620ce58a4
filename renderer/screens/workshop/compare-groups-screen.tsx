import { Link, useNavigate, useParams } from 'react-router';
import { isLevel } from '#shared/assessment/level.ts';
import { SmallLevels } from '#shared/charts/small-levels.tsx';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { directionOf } from '#shared/i18n/format.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { cellClass, cellMark } from '../../components/answer-cell.tsx';
import { ChoiceField } from '../../components/choice-field.tsx';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import type { Consolidated, Group } from './voices.ts';
import './workshop.css';

const CHART_WIDTH = 300;

/** The groups on one module side by side: a small chart each, then where they differ, the widest spread first. */
export function CompareGroupsScreen() {
  const { t } = useTranslate();
  const { assessment, framework, respondents } = useAssessment();
  const { moduleId } = useParams();
  const navigate = useNavigate();
  const { data: indicators, error, refetch } = useOperation('consolidation.get', { assessmentId: assessment.id });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!indicators) return <Loading />;
  const module = framework.modules.find(({ id }) => id === moduleId) ?? mostAnswered(framework.modules, indicators);
  if (!module) return null;
  const asked = indicators.filter((each) => each.moduleId === module.id);
  const groups = respondents.filter(({ id }) =>
    asked.some(({ answers }) => answers.some(({ respondentId }) => respondentId === id)),
  );
  const to = `/a/${assessment.id}/workshop`;
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner workshop-page">
          <h1>{t('workshop.compare.title', { module: module.name })}</h1>
          <ChoiceField
            label={t('workshop.compare.module')}
            value={String(module.id)}
            options={framework.modules.map(({ id, name }) => ({ id: String(id), name: `${id} ${name}` }))}
            onChange={(id) => void navigate(`${to}/compare/${id}`)}
          />
          {groups.length === 0 ? <p className="voice">{t('workshop.compare.none')}</p> : null}
          <div className="group-charts">
            {groups.map((group) => (
              <GroupChart key={group.id} group={group} asked={asked} />
            ))}
          </div>
          {groups.length > 0 ? <Differences module={module} asked={asked} groups={groups} /> : null}
        </div>
      </main>
      <RunningFoot assessment={assessment} current={module.id}>
        <Link className="button" to={to}>
          {t('workshop.all')}
        </Link>
      </RunningFoot>
    </>
  );
}

/** The module with the most answers of several groups to look at first. */
const mostAnswered = (modules: readonly FrameworkModule[], indicators: readonly Consolidated[]) => {
  const answersIn = (id: string) =>
    indicators.reduce(
      (sum, each) => sum + (each.moduleId === id && each.answers.length > 1 ? each.answers.length : 0),
      0,
    );
  return modules.toSorted((a, b) => answersIn(b.id) - answersIn(a.id))[0];
};

const answerOf = ({ answers }: Consolidated, group: Pick<Group, 'id'>) =>
  answers.find(({ respondentId }) => respondentId === group.id)?.value ?? null;

function GroupChart({ group, asked }: { group: Group; asked: readonly Consolidated[] }) {
  const { t, language } = useTranslate();
  const words = asked.map((each) => `${each.id} ${valueLabel(answerOf(each, group), t)}`).join('; ');
  return (
    <figure>
      <figcaption>
        <b>{group.name}</b>
      </figcaption>
      <div className="chart">
        <SmallLevels
          levels={asked.map((each) => {
            const value = answerOf(each, group);
            return { id: each.id, level: isLevel(value) ? value : null, sign: cellMark(value, t) };
          })}
          theme={SCREEN_THEME}
          mirrored={directionOf(language) === 'rtl'}
          width={CHART_WIDTH}
          label={`${group.name}: ${words}`}
        />
      </div>
    </figure>
  );
}

/** The widest first; those that are one level or none apart close the list. */
function Differences({
  module,
  asked,
  groups,
}: {
  module: FrameworkModule;
  asked: readonly Consolidated[];
  groups: readonly Group[];
}) {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  const sorted = asked
    .filter(({ answers }) => answers.length > 1)
    .toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{t('workshop.compare.differences')}</h2>
      <table className="differences">
        <thead>
          <tr>
            <th scope="col">{t('workshop.compare.question')}</th>
            <th scope="col">{t('workshop.compare.spread')}</th>
            {groups.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Link to={`/a/${assessment.id}/settle/${each.id}`}>
                  <bdi>{each.id}</bdi>
                </Link>{' '}
                <span className="voice">{module.indicators.find(({ id }) => id === each.id)?.statement}</span>
              </th>
              <td className="num">
                {each.spread === null
                  ? t('workshop.compare.noLevel')
                  : t('workshop.wall.apart', { count: each.spread })}
              </td>
              {groups.map((group) => {
                const value = answerOf(each, group);
                return (
                  <td key={group.id}>
                    <span className={cellClass(value)} role="img" aria-label={valueLabel(value, t)}>
                      {cellMark(value, t)}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
