/** Which records a state of a record refers to. */
export type RefersTo = (record: string, state: unknown) => readonly string[];

type Histories = ReadonlyMap<string, readonly { readonly after: unknown }[]>;

/** Every record that is named after a respondent, and the respondent itself. */
const isNamedAfter = (record: string, respondentId: string): boolean => record.split('/').includes(respondentId);

/** The names of one respondent's records, with all that these refer to in any of their states. What only all together have, such as agreed answers, is not among them. */
export function partOf(histories: Histories, respondentId: string, refersTo: RefersTo): Set<string> {
  const part = new Set([...histories.keys()].filter((record) => isNamedAfter(record, respondentId)));
  // A set is walked to its end even while it grows.
  for (const record of part) {
    for (const { after } of histories.get(record) ?? [])
      for (const other of refersTo(record, after)) if (histories.has(other)) part.add(other);
  }
  return part;
}
