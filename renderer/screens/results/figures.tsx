import { roundHalfUp } from '#shared/i18n/format.ts';
import { Explained } from '../../components/explained.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { ModuleScore } from './score-bar.tsx';

/** Share of the applicable weight that is answered. */
export function CoverageFigure({
  score: { coverage, answered, applicable },
  module,
}: {
  score: ModuleScore;
  module: string;
}) {
  const { t } = useTranslate();
  if (coverage === null) return null;
  const shown = t('figure.percent', { value: roundHalfUp(coverage) });
  return (
    <Explained
      figure={shown}
      label={t('explain.coverage.label', { module, value: shown })}
      title={t('explain.coverage.title')}
    >
      <p>{t('explain.coverage.text', { answered, applicable })}</p>
    </Explained>
  );
}

/** How well documented the answers are. */
export function ConfidenceFigure({ score: { confidence, answered }, module }: { score: ModuleScore; module: string }) {
  const { t } = useTranslate();
  if (confidence === null) return null;
  const shown = String(roundHalfUp(confidence));
  return (
    <Explained
      figure={shown}
      label={t('explain.confidence.label', { module, value: shown })}
      title={t('explain.confidence.title')}
    >
      <p>{t('explain.confidence.text', { answered })}</p>
    </Explained>
  );
}
