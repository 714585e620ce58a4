import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { productSources } from './asked-keys.ts';
import { root } from './open-test-core.ts';

/** A node of a syntax tree: its type, where it begins, and whatever else it holds. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** A text that stands in the source and may be shown to people. */
export interface TextInCode {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Attributes of elements that are never read by people, but hold words. */
const SILENT = new Set([
  'className',
  'd',
  'viewBox',
  'transform',
  'points',
  'fontFamily',
  'key',
  'id',
  'htmlFor',
  'rel',
]);

/** Calls whose texts are a language of machines: SQL, media queries, the log. */
const MACHINES = /\.(prepare|exec|pragma|matchMedia|write)$|^matchMedia$/;

/** The classes of our style sheets: texts made of them alone are no words. */
const CLASSES: ReadonlySet<string> = new Set(
  readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => readFileSync(join(root, 'renderer', name), 'utf8').match(/(?<=\.)[a-zA-Z][\w-]*/g) ?? []),
);
const isClassList = (text: string) => text.split(/\s+/).every((word) => CLASSES.has(word));

/** Two words after each other are taken for a text; a single one may be a code. */
const isPhrase = (text: string) => /\p{L}{2,}[,;:.!?…]* +\p{L}{2,}/u.test(text) && !isClassList(text.trim());
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Whether everything under a node is for machines, or for the developers who read the log. */
function isSilent(node: Node, source: string): boolean {
  const textOf = (part: unknown) =>
    isNode(part) && typeof part.end === 'number' ? source.slice(part.start, part.end) : '';
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isNode(node.source);
    case 'JSXAttribute':
      return isNode(node.name) && SILENT.has(String(node.name.name));
    case 'JSXElement':
      return isNode(node.openingElement) && /^<kbd\b/.test(textOf(node.openingElement));
    case 'BinaryExpression':
      return /^[!=]==$/.test(String(node.operator));
    case 'NewExpression':
      return textOf(node.callee) === 'Error';
    case 'CallExpression':
      return MACHINES.test(textOf(node.callee));
    default:
      return false;
  }
}

/** The text of a literal node that people may read, or undefined. */
function shownText(node: Node, parents: readonly Node[]): string | undefined {
  if (node.type === 'JSXText') return hasLetters(String(node.value)) ? String(node.value).trim() : undefined;
  const text =
    node.type === 'Literal' && typeof node.value === 'string'
      ? node.value
      : node.type === 'TemplateElement'
        ? String(Object(node.value).cooked)
        : undefined;
  if (text === undefined) return undefined;
  const isSpoken = parents.some(
    (parent) => parent.type === 'JSXAttribute' && isNode(parent.name) && SPOKEN.test(String(parent.name.name)),
  );
  const isTranslated = parents.some((parent) => parent.type === 'CallExpression');
  return isPhrase(text) || (isSpoken && !isTranslated && hasLetters(text)) ? text : undefined;
}

/** Attributes that are shown or read out as they are. */
const SPOKEN = /^(title|alt|placeholder|label|help|error|aria-(label|description|valuetext|roledescription))$/;

/** Every text in the product's source that people may be shown and that is not in a language file. */
export function textsInCode(sources: readonly { readonly file: string; readonly text: string }[] = productSources) {
  return sources.flatMap(({ file, text }): TextInCode[] => {
    const language = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
    const found: TextInCode[] = [];
    const visit = (value: unknown, parents: readonly Node[]): void => {
      if (Array.isArray(value)) for (const part of value) visit(part, parents);
      if (!isNode(value) || isSilent(value, text)) return;
      const shown = shownText(value, parents);
      if (shown !== undefined)
        found.push({ file, line: text.slice(0, value.start).split('\n').length, text: shown.replace(/\s+/g, ' ') });
      for (const part of Object.values(value)) visit(part, [...parents, value]);
    };
    visit(parseSync(file, text, { lang: language }).program, []);
    return found;
  });
}
