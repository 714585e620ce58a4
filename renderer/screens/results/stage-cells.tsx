import type { OutputOf } from '#shared/contract/index.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import type { Stage } from '#shared/framework/stages.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { cellClass, cellMark } from '../../components/answer-cell.tsx';
import { useTranslate } from '../../use-translate.ts';

/** Every answer of one module and stage as cells; they are no targets, the row's name is. */
export function StageCells({
  module,
  stage,
  indicators,
  redFlags,
}: {
  module: FrameworkModule;
  stage: Stage;
  indicators: OutputOf<'results.get'>['indicators'];
  redFlags: readonly string[];
}) {
  const { t } = useTranslate();
  return (
    <span className="stage-cells">
      {indicators.map(({ id, value }) => {
        const indicator = module.indicators.find((each) => each.id === id);
        if (indicator?.stage !== stage) return null;
        return (
          <span
            key={id}
            role="img"
            className={cellClass(value, { isCritical: indicator.critical, isRedFlag: redFlags.includes(id) })}
            title={`${id} ${indicator.statement}`}
            aria-label={t('checklist.cell', { id, value: valueLabel(value, t) })}
          >
            {cellMark(value, t)}
          </span>
        );
      })}
    </span>
  );
}
