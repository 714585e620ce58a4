import type { AnyRecordKind } from '#main/history/record-kinds.ts';
import type { RecordLabel } from '#shared/contract/exchange.ts';

/** Names by id, of bodies and citations. */
export type Names = Readonly<Record<string, string>>;

/** What there is to know of a record, to name it for a person. */
export function labelOf(kinds: readonly AnyRecordKind[], names: Names, record: string, state: unknown): RecordLabel {
  const parts = record.split('/').slice(1);
  return {
    record,
    kind: kinds.find(({ isOf }) => isOf(record))?.name ?? record,
    respondent: parts.map((part) => names[part]).find((name) => name !== undefined) ?? null,
    indicator: parts.find((part) => /^[A-Z]{2,5}-\d{2,3}$/.test(part)) ?? null,
    title: titleIn(state),
  };
}

function titleIn(state: unknown): string | null {
  const fields = Object(state) as Readonly<Record<string, unknown>>;
  const title = [fields.title, fields.name, fields.place, fields.text].find(
    (part) => typeof part === 'string' && part !== '',
  );
  return typeof title === 'string' ? title : null;
}
