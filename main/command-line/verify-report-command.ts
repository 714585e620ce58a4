import type { OutputOf } from '#shared/contract/index.ts';
import { formatDate } from '#shared/i18n/format.ts';
import type { CommandContext } from './command-context.ts';
import { word } from './parse-arguments.ts';
import { say } from './say.ts';

type Verdict = OutputOf<'reports.verify'>;

/** `verify-report FILE`: from which state a report was made, and whether its figures are those of that state. False where either cannot be said. */
export async function verifyReport(context: CommandContext): Promise<boolean> {
  const verdict = await context.call('reports.verify', { token: context.offer(word(context, 0, 'FILE'), 'report') });
  say(context, verdict, linesOf(verdict, context));
  return verdict.state.kind !== 'unknown' && verdict.figures?.differ.length === 0 && verdict.figures.missing === 0;
}

function linesOf(verdict: Verdict, { t }: CommandContext): string[] {
  const { assessment, kind, madeAt, state, figures } = verdict;
  if (assessment === null || figures === null) return [t('cli.verifyReport.noAssessment'), t('cli.verifyReport.words')];
  const name = { title: assessment.title, kind: t(`reports.fileName.${kind}`) };
  return [
    madeAt === null
      ? t('cli.verifyReport.of', name)
      : t('cli.verifyReport.made', { ...name, date: formatDate('en', madeAt) }),
    state.kind === 'earlier'
      ? t('cli.verifyReport.earlier', { date: formatDate('en', state.at) })
      : t(`cli.verifyReport.${state.kind}`),
    ...(state.kind === 'unknown' ? [t('cli.verifyReport.againstNow')] : []),
    figures.differ.length === 0
      ? t('cli.verifyReport.unchanged', { count: figures.compared })
      : t('cli.verifyReport.differ', { count: figures.differ.length }),
    ...figures.differ.map((each) => t('cli.verifyReport.differs', each)),
    ...(figures.missing === 0 ? [] : [t('cli.verifyReport.missing', { count: figures.missing })]),
    t('cli.verifyReport.words'),
  ];
}
