import { read, utils, write } from 'xlsx';

export type Submission = Readonly<Record<string, string>>;

interface FormField {
  readonly type: string;
  readonly name: string;
  readonly label: string;
  /** The names and labels of the groups around it. */
  readonly groups: readonly { readonly name: string; readonly label: string }[];
}

/** How a server writes its table of results. */
export interface ServerStyle {
  readonly separator: string;
  readonly headings: 'names' | 'labels';
  readonly values: 'names' | 'labels';
  readonly hasGroups: boolean;
}

export const KOBO: ServerStyle = { separator: '/', headings: 'names', values: 'names', hasGroups: true };
export const CENTRAL: ServerStyle = { separator: '-', headings: 'names', values: 'names', hasGroups: true };
export const KOBO_LABELS: ServerStyle = { separator: '/', headings: 'labels', values: 'labels', hasGroups: true };

/** What a server makes of a form and the answers that came in: a table with one row a submission. */
export function resultsOf(form: Uint8Array, submissions: readonly Submission[], style: ServerStyle): string[][] {
  const book = read(form);
  const rows = (name: string) => utils.sheet_to_json<Record<string, string>>(book.Sheets[name] ?? {}, { defval: '' });
  const fields = fieldsOf(rows('survey'));
  const labels = new Map(rows('choices').map(({ list_name, name, label = '' }) => [`${list_name}/${name}`, label]));
  const constants = new Map(
    rows('survey').map(({ name = '', calculation = '' }) => [name, calculation.replace(/^"|"$/g, '')]),
  );
  const extra = [...new Set(submissions.flatMap((each) => Object.keys(each)))].filter(
    (name) => !fields.some((field) => field.name === name),
  );
  const value = (field: FormField, submission: Submission) => {
    const given = submission[field.name] ?? constants.get(field.name) ?? '';
    const list = field.type.replace('select_one ', '');
    return style.values === 'labels' ? (labels.get(`${list}/${given}`) ?? given) : given;
  };
  return [
    [...fields.map((field) => headingOf(field, style)), ...extra],
    ...submissions.map((each) => [
      ...fields.map((field) => value(field, each)),
      ...extra.map((name) => each[name] ?? ''),
    ]),
  ];
}

function fieldsOf(survey: readonly Record<string, string>[]): FormField[] {
  const groups: { name: string; label: string }[] = [];
  return survey.flatMap(({ type = '', name = '', label = '' }) => {
    if (type === 'begin_group') groups.push({ name, label });
    else if (type === 'end_group') groups.pop();
    else if (type !== 'note') return [{ type, name, label, groups: [...groups] }];
    return [];
  });
}

function headingOf({ name, label, groups }: FormField, { separator, headings, hasGroups }: ServerStyle): string {
  const word = (each: { readonly name: string; readonly label: string }) =>
    headings === 'labels' && each.label !== '' ? each.label : each.name;
  return [...(hasGroups ? groups.map(word) : []), word({ name, label })].join(separator);
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The table as CSV; Kobo separates by semicolons, ODK by commas. */
export const asCsv = (table: readonly (readonly string[])[], delimiter: ',' | ';'): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${table.map((row) => row.map(quoted).join(delimiter)).join('\r\n')}\r\n`);

export function asXlsx(table: readonly (readonly string[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(table.map((row) => [...row]));
  return new Uint8Array(write({ SheetNames: ['form'], Sheets: { form: sheet } }, { type: 'array', bookType: 'xlsx' }));
}
