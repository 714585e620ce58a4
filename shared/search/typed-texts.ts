import { z } from 'zod';
import { isTypedText } from '../assessment/text.ts';

/** Every text in a value that its schema knows as typed by a person, in the order of the schema. No list of fields: a new one is found by itself. */
export function typedTextsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const inner = (part: unknown, of: unknown) => typedTextsOf(part as z.ZodType, of);
  if (value === null || value === undefined || value === '') return [];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => inner(part, Reflect.get(Object(value), key)));
  if (schema instanceof z.ZodArray)
    return Array.isArray(value) ? value.flatMap((each) => inner(schema.element, each)) : [];
  if (schema instanceof z.ZodRecord)
    return Object.values(Object(value)).flatMap((each) => inner(schema.valueType, each));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly)
    return inner(schema.unwrap(), value);
  if (schema instanceof z.ZodDefault) return inner(schema.unwrap(), value);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => inner(option, value)))];
  return typeof value === 'string' && isTypedText(schema) ? [value] : [];
}
