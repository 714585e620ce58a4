import { useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import type { PaperKind } from '#shared/contract/papers.ts';
import { indicatorsInForm } from '#shared/framework/find-indicator.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useAssessment } from '../frame/use-assessment.ts';

type Path = OutputOf<'workshop.paths'>[number];

/** Stands for modules chosen one by one, among the paths. */
export const MODULES = 'modules';
/** Stands for the pairs of named measures, among the paths. */
export const MEASURES = 'measures';

/** What is printed: modules chosen one by one, or all that a path comes to. */
export function usePrinted() {
  const { assessment, framework } = useAssessment();
  const { data = [] } = useOperation('workshop.paths', { assessmentId: assessment.id });
  const paths = data.filter(({ stops }) => stops.some(({ kind }) => kind !== 'part'));
  const asked = framework.modules
    .filter(({ id }) => !assessment.modulesNotAssessed.some(({ moduleId }) => moduleId === id))
    .map((module) => ({ ...module, count: indicatorsInForm({ modules: [module] }, assessment.form).length }));
  const [source, setSource] = useState<string>(MODULES);
  const [modules, setModules] = useState<readonly string[]>(asked.slice(0, 1).map(({ id }) => id));
  const path = paths.find(({ id }) => id === source);
  const indicators = path
    ? path.stops.filter(({ kind }) => kind === 'indicator').length
    : asked.filter(({ id }) => modules.includes(id)).reduce((sum, { count }) => sum + count, 0);
  const pairs = path ? pairsOf(path) : [];
  return {
    paths,
    asked,
    source: path || source === MEASURES ? source : MODULES,
    setSource,
    modules,
    toggle: (id: string, isOn: boolean) =>
      setModules(asked.map((each) => each.id).filter((each) => (each === id ? isOn : modules.includes(each)))),
    /** Indicators or pairs that would be printed; without a path, all pairs of the areas. */
    countOf: (kind: PaperKind) =>
      kind === 'wall-cards' && path ? pairs.length : kind === 'wall-cards' ? null : indicators,
    selection: {
      asked: path ? idsOf(path) : [...modules],
      pairs,
      level: source === MEASURES ? (2 as const) : (1 as const),
    },
  };
}
export type Printed = ReturnType<typeof usePrinted>;

const idsOf = ({ stops }: Path): string[] =>
  stops.flatMap((stop) => (stop.kind === 'indicator' ? [stop.indicatorId] : []));

const pairsOf = ({ stops }: Path): [string, string][] =>
  stops.flatMap((stop): [string, string][] => (stop.kind === 'pair' ? [[stop.first, stop.second]] : []));
