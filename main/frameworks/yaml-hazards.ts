import { type Document, isScalar, type LineCounter, type Node, visit } from 'yaml';
import type { FrameworkFault } from '#shared/framework/fault.ts';

/** Names that mean something to JavaScript itself. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

type Hazard = Pick<FrameworkFault, 'line' | 'code' | 'values'>;

/** What YAML allows and a framework never needs: aliases, which can make a small file endless; tags; keys that JavaScript keeps for itself. */
export function yamlHazards(document: Document.Parsed, lines: LineCounter): Hazard[] {
  const hazards: Hazard[] = [];
  const add = (node: Node | null, code: Hazard['code'], values: Hazard['values'] = {}) =>
    hazards.push({ line: node?.range ? lines.linePos(node.range[0]).line : 1, code, values });
  visit(document, {
    Alias: (_key, node) => void add(node, 'alias', { name: node.source }),
    Pair: (_key, { key }) => {
      if (isScalar(key) && RESERVED.includes(String(key.value))) add(key, 'reserved-key', { key: String(key.value) });
    },
  });
  for (const { pos } of document.warnings) hazards.push({ line: lines.linePos(pos[0]).line, code: 'tag', values: {} });
  return hazards;
}
