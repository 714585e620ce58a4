import fc from 'fast-check';
import { z } from 'zod';

/** The slice of JSON Schema that zod writes and this file reads. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** Texts that have broken programs. */
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '../../x',
  '__proto__',
  '=1+1',
  '\u202egnp',
  'x'.repeat(5_000),
  'اختبار',
  '2030-02-30',
  '🧭',
];

/** Inputs that an operation's schema describes, with real ids where the name of a field asks for one, and now and then something else in any place. */
export function inputsOf(schema: z.ZodType, known: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape;
  return arbitraryOf(shape, '', known, 6);
}

function arbitraryOf(
  shape: Shape,
  name: string,
  known: Readonly<Record<string, readonly string[]>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const fitting = fittingOf(shape, name, known, depth);
  const other = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.constantFrom(null, -1, 1e300, true, [], {}),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.oneof({ arbitrary: fitting, weight: 14 }, { arbitrary: other, weight: 1 });
}

function fittingOf(
  shape: Shape,
  name: string,
  known: Readonly<Record<string, readonly string[]>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const ids = known[name];
  if (ids && ids.length > 0) return fc.constantFrom(...ids);
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const options = shape.anyOf ?? shape.oneOf ?? shape.allOf;
  if (options && options.length > 0)
    return fc.oneof(...options.map((option) => arbitraryOf(option, name, known, depth - 1)));
  switch (shape.type) {
    case 'object':
      return depth <= 0 ? fc.constant({}) : objectOf(shape, known, depth);
    case 'array':
      return depth <= 0 || !shape.items
        ? fc.constant([])
        : fc.array(arbitraryOf(shape.items, name.replace(/s$/, ''), known, depth - 1), { maxLength: 3 });
    case 'integer':
      return fc.integer({ min: Math.max(shape.minimum ?? -5, -1e6), max: Math.min(shape.maximum ?? 9, 1e6) });
    case 'number':
      return fc.double({ min: shape.minimum ?? -5, max: shape.maximum ?? 9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.oneof(
        fc.constantFrom('a text', '2030-01-02', 'LAB-01', 'LAB'),
        fc.constantFrom(...NASTY),
        fc.string({ maxLength: 12 }),
      );
  }
}

function objectOf(
  shape: Shape,
  known: Readonly<Record<string, readonly string[]>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const properties = Object.entries(shape.properties ?? {}).map(
    ([key, part]) => [key, arbitraryOf(part, key, known, depth - 1)] as const,
  );
  return fc.record(Object.fromEntries(properties), { requiredKeys: [...(shape.required ?? [])] });
}
