import type { Framework, FrameworkModule, Indicator } from '#shared/framework/framework.ts';

/** A framework with its words as scripts read it: ids, texts, tags; nothing computed. */
export const frameworkJson = (framework: Framework) => ({
  key: framework.key,
  version: framework.version,
  hash: framework.hash,
  modules: framework.modules.map((module) => ({
    id: module.id,
    title: module.name,
    purpose: module.purpose,
    indicators: module.indicators.map((indicator) => indicatorJson(indicator, module, framework)),
  })),
  glossary: framework.glossary.map(({ term, definition }) => ({ term, definition })),
  sources: framework.sources.map(({ id, title, publisher, year, link }) => ({
    id,
    citation: [title, publisher, year, link].filter(Boolean).join(', '),
  })),
});

const indicatorJson = (indicator: Indicator, module: FrameworkModule, framework: Framework) => ({
  id: indicator.id,
  statement: indicator.statement,
  question: indicator.question,
  why: indicator.why,
  levels: indicator.levels,
  twoOrThree: indicator.twoOrThree,
  evidence: [...indicator.evidence, indicator.found],
  firstStep: indicator.firstStep,
  nextStep: indicator.nextStep,
  caution: indicator.caution?.text ?? null,
  sources: indicator.sources,
  lead: module.lead.map((role) => framework.roles[role] ?? role),
  sdg: indicator.sdg,
  gcm: indicator.gcm,
  note: indicator.note,
  stage: indicator.stage,
  direction: indicator.direction,
  critical: indicator.critical,
  short: indicator.short,
});

/** One line an indicator, as a person reads it. */
export const frameworkText = (framework: Framework): string[] =>
  framework.modules.flatMap((module) => [
    `${module.id}  ${module.name}`,
    ...module.indicators.map(({ id, statement }) => `  ${id}  ${statement}`),
  ]);
