import { PAPER_KINDS, type PaperKind } from '#shared/contract/papers.ts';
import type { CommandContext } from './command-context.ts';
import { assessmentOf, respondentOf } from './named-records.ts';
import { required, UsageError } from './parse-arguments.ts';
import { say } from './say.ts';

/** `paper ID --kind KIND --out FILE`: forms, group sheets or wall cards to print. */
export async function paper(context: CommandContext): Promise<undefined> {
  const { options, call } = context;
  const kind = required(context, 'kind');
  if (!isPaperKind(kind)) throw new UsageError('wrongPaper', { kind });
  required(context, 'out');
  const assessmentId = await assessmentOf(context);
  const groups = [];
  for (const name of listOf(options.groups, ';')) groups.push(await respondentOf(context, assessmentId, name));
  const made = await call('papers.make', {
    assessmentId,
    kind,
    language: options.lang ?? 'en',
    asked: listOf(options.asked),
    groupIds: groups.map(({ id }) => id),
    pairs: [],
  });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  return say(context, { file }, [file]);
}

/** Names of groups may hold commas. */
const listOf = (text = '', separator = ','): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isPaperKind = (kind: string): kind is PaperKind => (PAPER_KINDS as readonly string[]).includes(kind);
