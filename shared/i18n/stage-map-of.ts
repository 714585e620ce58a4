import type { StageMapData } from '../charts/stage-map.tsx';
import type { FrameworkModule } from '../framework/framework.ts';
import { STAGES } from '../framework/stages.ts';
import type { Results } from '../results/results.ts';
import { formatWhole } from './format.ts';
import type { Translate } from './translate.ts';

/** Every answer that counts, by module and stage, and what each stage comes to. Modules that are left out are not drawn. */
export function stageMapOf(
  { modules, indicators, byStage, redFlags }: Pick<Results, 'modules' | 'indicators' | 'byStage' | 'redFlags'>,
  framework: { readonly modules: readonly FrameworkModule[] },
  language: string,
  t: Translate,
): StageMapData {
  const drawn = framework.modules.filter(({ id }) => modules.some((each) => each.id === id && each.applicable > 0));
  return {
    allName: t('charts.allModules'),
    columns: STAGES.map((stage) => {
      const { score = null, n = 0, applicable = 0 } = byStage.find(({ id }) => id === stage) ?? {};
      return {
        id: stage,
        name: t(`stageShort.${stage}`),
        figure: score === null ? '–' : formatWhole(language, score),
        detail: t('annex.tags.of', { n, applicable }),
      };
    }),
    rows: drawn.map((module) => ({
      id: module.id,
      name: `${module.id} ${module.short}`,
      cells: STAGES.map((stage) =>
        module.indicators
          .filter((indicator) => indicator.stage === stage)
          .flatMap(({ id, critical }) => {
            const value = indicators.find((each) => each.id === id)?.value;
            if (value === undefined) return [];
            const sign = value === null ? '' : typeof value === 'number' ? String(value) : t(`value.sign.${value}`);
            return [{ id, value, sign, isCritical: critical, isRedFlag: redFlags.includes(id) }];
          }),
      ),
    })),
  };
}

/** The whole chart in words: what each stage comes to. */
export const stageMapInWords = ({ columns }: Pick<StageMapData, 'columns'>, t: Translate): string =>
  t('charts.stagesLabel', {
    stages: columns.map(({ name, figure, detail }) => `${name} ${figure} (${detail})`).join('; '),
  });
