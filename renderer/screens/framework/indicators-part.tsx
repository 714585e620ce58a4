import { useState } from 'react';
import { LEVELS } from '#shared/assessment/level.ts';
import type { Framework, FrameworkModule, Indicator } from '#shared/framework/framework.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { GlossaryWhile } from './glossary-context.tsx';
import { Glossed } from './glossed.tsx';
import { IndicatorHelp } from './indicator-help.tsx';
import { ModuleAbout } from './module-about.tsx';
import { targetId, useTarget } from './use-target.ts';

/** Every module and indicator; the one that the address names is open. */
export function IndicatorsPart({ framework, id }: { framework: Framework; id: string | undefined }) {
  const { t } = useTranslate();
  const [isAllOpen, setAllOpen] = useState(false);
  useTarget(id);
  return (
    <>
      <nav className="reading-contents" aria-label={t('framework.modules')}>
        <ol>
          {framework.modules.map((module) => (
            <li key={module.id}>
              <button
                type="button"
                className="text-button"
                onClick={() => document.getElementById(targetId(module.id))?.scrollIntoView()}
              >
                <span className="id">{module.id}</span> {module.name}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="button" aria-pressed={isAllOpen} onClick={() => setAllOpen(!isAllOpen)}>
          {t(isAllOpen ? 'framework.closeAll' : 'framework.openAll')}
        </button>
      </nav>
      {framework.modules.map((module) => (
        <ModulePart key={module.id} module={module} framework={framework} isAllOpen={isAllOpen} id={id} />
      ))}
      <p className="note">{framework.gcmNote}</p>
    </>
  );
}

function ModulePart({
  module,
  framework,
  isAllOpen,
  id,
}: {
  module: FrameworkModule;
  framework: Framework;
  isAllOpen: boolean;
  id: string | undefined;
}) {
  return (
    <section className="reading-module">
      <h2 id={targetId(module.id)} tabIndex={-1}>
        {module.id} {module.name}
      </h2>
      <ModuleAbout module={module} framework={framework} />
      {module.indicators.map((indicator) => (
        <IndicatorPart
          key={`${indicator.id} ${isAllOpen}`}
          indicator={indicator}
          framework={framework}
          isFirstOpen={isAllOpen || indicator.id === id}
        />
      ))}
    </section>
  );
}

function IndicatorPart({
  indicator,
  framework,
  isFirstOpen,
}: {
  indicator: Indicator;
  framework: Framework;
  isFirstOpen: boolean;
}) {
  const { t } = useTranslate();
  const [isOpen, setOpen] = useState(isFirstOpen);
  return (
    <details className="reading-indicator" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={targetId(indicator.id)}>
        <span className="id">{indicator.id}</span> <span className="voice">{indicator.statement}</span>
        {indicator.critical ? <Icon name="critical" label={t('indicator.critical')} /> : null}
        <span className="small dim">
          {t(`stage.${indicator.stage}`)} · {t(`direction.${indicator.direction}`)}
          {indicator.short ? ` · ${t('assessment.form.short')}` : ''}
        </span>
      </summary>
      <GlossaryWhile isOn={isOpen}>
        <p className="voice">
          <Glossed text={indicator.question} />
        </p>
        <ol className="reading-levels">
          {LEVELS.map((level) => (
            <li key={level}>
              <b className="num">
                {level} {t(`level.${level}.name`)}
              </b>
              <span>
                <Glossed text={indicator.levels[level]} />
              </span>
            </li>
          ))}
        </ol>
        <div className="reading-help">
          <IndicatorHelp indicator={indicator} framework={framework} />
        </div>
      </GlossaryWhile>
    </details>
  );
}
