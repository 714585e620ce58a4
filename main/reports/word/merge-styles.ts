/** A style as Word's file has it. */
interface StyleLine {
  readonly id: string;
  readonly type: string;
  /** As people see it; Word's own names are English in every file. */
  readonly name: string;
  readonly xml: string;
}

/** How our styles stand to those of a template. */
export interface MergedStyles {
  /** The id in the template that stands for one of ours. */
  readonly idOf: (own: string) => string;
  /** Names of ours that the template has. */
  readonly found: string[];
  /** Names of ours that it lacks: they are added as we have them. */
  readonly missing: string[];
  /** The template's styles with ours that it lacks. */
  readonly merge: (template: string) => string;
}

export const styleLines = (xml: string): StyleLine[] =>
  (xml.match(/<w:style\b[\s\S]*?<\/w:style>/g) ?? []).map((line) => ({
    id: /w:styleId="([^"]*)"/.exec(line)?.[1] ?? '',
    type: /w:type="([^"]*)"/.exec(line)?.[1] ?? 'paragraph',
    name: /<w:name w:val="([^"]*)"/.exec(line)?.[1] ?? '',
    xml: line,
  }));

/** Our styles map to the template's by name and kind; capitals make no difference. */
export function mergedStyles(theirs: readonly StyleLine[], ours: readonly StyleLine[]): MergedStyles {
  const key = ({ type, name }: StyleLine) => `${type} ${name.toLowerCase()}`;
  const named = new Map(theirs.map((line) => [key(line), line.id]));
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map(
    ours.map((line) => [line.id, named.get(key(line)) ?? (taken.has(line.id) ? `Mainstay${line.id}` : line.id)]),
  );
  const idOf = (own: string) => ids.get(own) ?? own;
  const lacking = ours.filter((line) => !named.has(key(line)));
  const added = lacking.map(({ xml }) =>
    xml
      .replace(/ w:default="(1|true)"/, '')
      .replace(
        /(w:styleId=|<w:(?:basedOn|next|link) w:val=)"([^"]*)"/g,
        (_all, head: string, id: string) => `${head}"${idOf(id)}"`,
      ),
  );
  return {
    idOf,
    found: ours.filter((line) => named.has(key(line))).map(({ name }) => name),
    missing: lacking.map(({ name }) => name),
    merge: (template) => template.replace('</w:styles>', `${added.join('')}</w:styles>`),
  };
}
