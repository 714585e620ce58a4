import { useState } from 'react';
import { LEVELS } from '#shared/assessment/level.ts';
import type { Framework, FrameworkModule, Indicator } from '#shared/framework/framework.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { IndicatorHelp } from './indicator-help.tsx';
import { ReadingPage } from './reading-page.tsx';

/** The whole framework to browse, search and print, before any assessment exists. */
export function FrameworkScreen() {
  const { t, language } = useTranslate();
  const { data: framework, error } = useOperation('frameworks.show', { language });
  const [search, setSearch] = useState('');
  if (error) return <Failure error={error} />;
  if (!framework) return <Loading />;
  const wanted = search.trim().toLocaleLowerCase(language);
  const matches = ({ id, statement, question, why, levels, evidence, firstStep }: Indicator) =>
    [id, statement, question, why, ...levels, ...evidence, firstStep]
      .join(' ')
      .toLocaleLowerCase(language)
      .includes(wanted);
  const found = framework.modules
    .map((module) => ({ module, indicators: module.indicators.filter(matches) }))
    .filter(({ indicators }) => indicators.length > 0);
  const count = found.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <ReadingPage title={t('framework.title')}>
      <h1>{framework.title}</h1>
      <p className="dim">
        {t('report.frameworkLine', {
          framework: `${framework.key}-${framework.version}`,
          revision: framework.revision,
          hash: framework.hash.slice(0, 12),
        })}
      </p>
      <div className="reading-search">
        <TextInput label={t('framework.search')} type="search" value={search} onChange={setSearch} />
        <span className="dim num" role="status">
          {t('framework.found', { count })}
        </span>
      </div>
      {found.map(({ module, indicators }) => (
        <ModulePart key={module.id} module={module} indicators={indicators} framework={framework} />
      ))}
      <p className="note">{framework.gcmNote}</p>
    </ReadingPage>
  );
}

function ModulePart({
  module,
  indicators,
  framework,
}: {
  module: FrameworkModule;
  indicators: readonly Indicator[];
  framework: Framework;
}) {
  const { t } = useTranslate();
  return (
    <section className="reading-module">
      <h2>
        {module.id} {module.name}
      </h2>
      <p>{module.purpose}</p>
      <p className="dim">{module.looksAt}</p>
      <p className="dim">
        {t('framework.bring')} {module.bring}
      </p>
      {indicators.map((indicator) => (
        <IndicatorPart key={indicator.id} indicator={indicator} framework={framework} />
      ))}
    </section>
  );
}

function IndicatorPart({ indicator, framework }: { indicator: Indicator; framework: Framework }) {
  const { t } = useTranslate();
  return (
    <details className="reading-indicator">
      <summary>
        <span className="id">{indicator.id}</span> <span className="voice">{indicator.statement}</span>
        {indicator.critical ? <Icon name="critical" label={t('indicator.critical')} /> : null}
        <span className="small dim">
          {t(`stage.${indicator.stage}`)} · {t(`direction.${indicator.direction}`)}
          {indicator.short ? ` · ${t('assessment.form.short')}` : ''}
        </span>
      </summary>
      <p className="voice">{indicator.question}</p>
      <ol className="reading-levels">
        {LEVELS.map((level) => (
          <li key={level}>
            <b className="num">
              {level} {t(`level.${level}.name`)}
            </b>
            <span>{indicator.levels[level]}</span>
          </li>
        ))}
      </ol>
      <div className="reading-help">
        <IndicatorHelp indicator={indicator} framework={framework} />
      </div>
    </details>
  );
}
