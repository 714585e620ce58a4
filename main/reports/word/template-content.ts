import { figuresOf } from '../block-texts.ts';
import type { Block } from '../blocks.ts';
import { namedFigure } from '../inline.ts';
import type { WordDocument } from './word-document.ts';

/** What a placeholder stands for: words within a line, or blocks in place of its paragraph. Undefined where there is nothing of the name. */
export type TemplateContent = (placeholder: string) => string | readonly Block[] | undefined;

/** Every placeholder that a report can fill, by its name. */
export function templateContent(document: WordDocument): TemplateContent {
  const blocks = document.parts.flatMap((part) => part.blocks);
  const tables = blocks.filter((block) => block.kind === 'table' && block.caption !== '');
  const figures = figuresOf(document.parts);
  const running: Readonly<Record<string, string>> = {
    title: document.title,
    subject: document.subject,
    draft: document.mark,
    framework: document.foot,
    fingerprint: document.underFoot ?? '',
  };
  return (placeholder) => {
    if (placeholder === 'report') return blocks;
    if (placeholder === 'summary') return summaryOf(blocks);
    if (Object.hasOwn(running, placeholder)) return running[placeholder];
    const words = figures.get(placeholder)?.[0];
    if (words !== undefined) return namedFigure(placeholder, words);
    const [kind, name = ''] = placeholder.split(':');
    if (kind === 'section') return sectionOf(blocks, name);
    const found =
      kind === 'table' ? (tables.find((block) => isNamed(block, name)) ?? tables[Number(name) - 1]) : undefined;
    const chart = kind === 'chart' ? blocks.find((block) => isNamed(block, name)) : undefined;
    return found ? [found] : chart && [chart];
  };
}

const isNamed = (block: Block, name: string): boolean =>
  (block.kind === 'table' || block.kind === 'figure') && block.name === name;

/** The finding with what stands around it on the cover, without title and contents. */
function summaryOf(blocks: readonly Block[]): readonly Block[] | undefined {
  const end = blocks.findIndex(({ kind }) => kind === 'page-break');
  const found = blocks
    .slice(0, end === -1 ? 1 : end)
    .filter((block) => block.kind !== 'paragraph' || !['title', 'subtitle', 'brief-title'].includes(block.style));
  return found.length === 0 ? undefined : found;
}

/** From a heading of the first level to the next one, by its number: "4". */
function sectionOf(blocks: readonly Block[], number: string): readonly Block[] | undefined {
  const isHead = (block: Block) => block.kind === 'heading' && block.level === 1;
  const from = blocks.findIndex((block) => isHead(block) && block.kind === 'heading' && block.number === number);
  if (from === -1) return undefined;
  const length = blocks.slice(from + 1).findIndex(isHead);
  return blocks.slice(from, length === -1 ? undefined : from + 1 + length);
}
