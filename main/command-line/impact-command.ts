import type { OutputOf } from '#shared/contract/index.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf } from './named-records.ts';
import { say } from './say.ts';

type Appraisals = OutputOf<'impact.list'>;

/** The policies under appraisal with their figures. */
export async function impact(context: CommandContext): Promise<undefined> {
  const found = await context.call('impact.list', { assessmentId: await assessmentOf(context) });
  return say(context, impactJson(found), impactText(found, context.t));
}

/** Ids and unrounded numbers only; significance and residual carry the effect's sign. */
const impactJson = (appraisals: Appraisals) =>
  appraisals.map(({ policy, screening, options }) => ({
    id: policy.id,
    title: policy.title,
    screening: { points: screening.points, decision: screening.decision },
    options: options.map(({ name, gains, harms, effects }) => ({
      name,
      gains,
      harms,
      effects: effects.map(({ effect, intensity, significance, band, residual, residualBand }) => ({
        id: effect.id,
        intensity,
        significance,
        band,
        residual,
        residualBand,
      })),
    })),
  }));

/** One line a policy and one an option, as a person reads it. */
const impactText = (appraisals: Appraisals, t: Translate): string[] =>
  appraisals.flatMap(({ policy, screening, options }) => [
    t('cli.policy', {
      title: policy.title,
      points: screening.points,
      decision: t(`impact.depth.${screening.decision ?? 'none'}`),
    }),
    ...options.map(({ name, gains, harms }) =>
      t('cli.option', { name, gains: roundHalfUp(gains), harms: roundHalfUp(harms) }),
    ),
  ]);
