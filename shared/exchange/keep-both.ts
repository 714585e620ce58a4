import { type AnswerValue, answerValue } from '../assessment/answer.ts';
import { TEXT_LIMITS } from '../assessment/text.ts';
import { valueLabel } from '../i18n/sentences.ts';
import type { Translate } from '../i18n/translate.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The text of a record that can take up what another says: an answer's comment, an agreed answer's reason. */
function textField(state: Fields): 'comment' | 'reason' | undefined {
  if (typeof state.comment === 'string') return 'comment';
  return typeof state.reason === 'string' && 'agreedBy' in state ? 'reason' : undefined;
}

const fieldsOf = (state: unknown): Fields | undefined =>
  typeof state === 'object' && state !== null ? (state as Fields) : undefined;

/** Whether two states can stand together: ours, with theirs in its comment. */
export function canKeepBoth(mine: unknown, theirs: unknown): boolean {
  const [own, other] = [fieldsOf(mine), fieldsOf(theirs)];
  return own !== undefined && other !== undefined && textField(own) !== undefined && 'value' in other;
}

/** Ours with theirs in its comment, cut where the comment is full; ours alone where there is no place for it. */
export function keepBoth(mine: unknown, theirs: unknown, t: Translate): unknown {
  const [own, other] = [fieldsOf(mine), fieldsOf(theirs)];
  const field = own && textField(own);
  if (!own || !other || !field || !canKeepBoth(mine, theirs)) return mine;
  const said = [other.comment, other.reason, other.whomToAsk].filter((part) => typeof part === 'string' && part !== '');
  const line = t(typeof other.grade === 'string' ? 'exchange.alsoAnsweredWithGrade' : 'exchange.alsoAnswered', {
    value: valueLabel(answerIn(other), t),
    grade: String(other.grade),
  });
  const whole = [own[field], [line, ...said].join(' ')].filter((part) => part !== '').join('\n');
  const limit = field === 'comment' ? TEXT_LIMITS.comment : TEXT_LIMITS.reason;
  const kept = whole.length <= limit ? whole : `${whole.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return { ...own, [field]: kept };
}

const answerIn = ({ value }: Fields): AnswerValue | null => answerValue.nullable().catch(null).parse(value);
