import type { CommandContext } from './command-context.ts';
import { assessmentOf, respondentOf } from './named-records.ts';
import { required } from './parse-arguments.ts';
import { passphraseOf } from './passphrase.ts';
import { say } from './say.ts';

/** `export ID`: a package of the whole assessment or of one body's part. */
export async function exportPackage(context: CommandContext): Promise<undefined> {
  required(context, 'out');
  const assessmentId = await assessmentOf(context);
  const { respondent, invitation, names = false } = context.options;
  const respondentId = respondent === undefined ? null : (await respondentOf(context, assessmentId, respondent)).id;
  const scope = respondentId === null ? 'whole' : invitation ? 'invitation' : 'respondent';
  const passphrase = passphraseOf(context);
  const made = await context.call('exchange.send', { assessmentId, scope, respondentId, passphrase, withNames: names });
  const file = made.kind === 'cancelled' ? '' : made.fileName;
  return say(context, { file }, [file]);
}
