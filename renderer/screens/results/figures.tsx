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

/** A score over the indicators of one stage, direction, SDG target or GCM objective. */
export function TagFigure({
  name,
  score,
  n,
  applicable,
}: {
  name: string;
  score: number | null;
  n: number;
  applicable: number;
}) {
  const { t } = useTranslate();
  const shown = score === null ? '–' : String(roundHalfUp(score));
  return (
    <Explained
      figure={<b className="num">{shown}</b>}
      label={t('explain.tag.label', { name, value: shown })}
      title={name}
    >
      <p>{t(score === null ? 'explain.tag.tooFew' : 'explain.tag.text', { count: n, of: applicable })}</p>
      {score === null ? null : <p className="num">{t('explain.tag.sum', { score: score.toFixed(2) })}</p>}
    </Explained>
  );
}
