import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf } from './named-records.ts';
import { required, valueWord, word } from './parse-arguments.ts';
import { say } from './say.ts';

type Indicator = OutputOf<'consolidation.get'>[number];

/** The bodies of an assessment, in the order of the set-up. */
export async function respondents(context: CommandContext): Promise<undefined> {
  const all = await context.call('respondents.list', { assessmentId: await assessmentOf(context) });
  return say(
    context,
    all.map(({ name, kind, modules, leadRoles }) => ({ name, kind, modules, leadRoles })),
    all.map(({ name, kind, modules }) => `${name}  ${context.t(`respondent.kind.${kind}`)}  ${modules.join(' ')}`),
  );
}

/** Every indicator with all answers, what they propose and what was agreed. */
export async function consolidation(context: CommandContext): Promise<undefined> {
  const assessmentId = await assessmentOf(context);
  const bodies = await context.call('respondents.list', { assessmentId });
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? '';
  const all = await context.call('consolidation.get', { assessmentId });
  return say(
    context,
    all.map((each) => indicatorJson(each, nameOf)),
    all.filter(({ toSettle }) => toSettle).map((each) => indicatorLine(each, nameOf, context)),
  );
}

const indicatorJson = (
  { id, answers, spread, toSettle, why, proposed, agreed }: Indicator,
  nameOf: (id: string) => string,
) => ({
  id,
  answers: answers.map(({ respondentId, value, grade }) => ({ respondent: nameOf(respondentId), value, grade })),
  spread,
  toSettle,
  why,
  proposed: proposed?.value ?? null,
  agreed: agreed?.value ?? null,
});

function indicatorLine({ id, answers, why }: Indicator, nameOf: (id: string) => string, { t }: CommandContext): string {
  const said = answers.map(({ respondentId, value }) => `${nameOf(respondentId)}: ${valueLabel(value, t)}`);
  return [id, said.join('; '), why.map((reason) => t(`workbook.settle.${reason}`)).join('; ')].join('  ');
}

/** Records what a meeting agreed on. */
export async function agree(context: CommandContext): Promise<undefined> {
  const { options, t } = context;
  const indicatorId = word(context, 1, 'INDICATOR');
  const value = valueWord(context, 2);
  const agreedBy = required(context, 'by');
  // What was typed goes to the core as it is: its schema refuses what is no level, grade or indicator.
  const agreement = {
    value,
    agreedBy,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
    ...(options.grade === undefined ? {} : { grade: options.grade }),
  };
  const input = { assessmentId: await assessmentOf(context), indicatorId, agreement };
  const agreed = await context.call('answers.agree', input as InputOf<'answers.agree'>);
  return say(context, agreed, [
    t('cli.agreed', { indicator: agreed.indicatorId, value: String(agreed.value), by: agreed.agreedBy }),
  ]);
}
