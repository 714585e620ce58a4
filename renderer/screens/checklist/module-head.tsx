import type { Indicator } from '#shared/framework/framework.ts';
import { minutesFor } from '#shared/framework/minutes.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { ModuleAbout } from '../framework/module-about.tsx';

/** The module that an indicator belongs to: its name and time, and folded away what it is for and who and what it needs. */
export function ModuleHead({ context, indicator }: { context: AssessmentContext; indicator: Indicator }) {
  const { t } = useTranslate();
  const { assessment, framework } = context;
  const module = framework.modules.find(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
  if (!module) return null;
  const inUse = assessment.progress.modules.find(({ id }) => id === module.id)?.indicators ?? module.indicators.length;
  return (
    <details className="module-head">
      <summary>
        <span className="id">{module.id}</span> {module.name}
        <span className="small dim">
          {' '}
          {t('module.about')} · {t('overview.minutes', { count: minutesFor(module, inUse) })}
        </span>
      </summary>
      <ModuleAbout module={module} framework={framework} inUse={inUse} />
    </details>
  );
}
