/** Finds the published figures in an answer: their schemas are branded, and nothing else may be where they are. */
import { z } from 'zod'
import {
  alphaSchema,
  figureSchema,
  rateSchema,
  statedFigureSchema,
  statementFigureSchema,
} from '#shared/report.ts'

const kinds = new Map<z.ZodType, 'figure' | 'statement' | 'alpha' | 'rate' | 'stated'>([
  [figureSchema, 'figure'],
  [statementFigureSchema, 'statement'],
  [alphaSchema.unwrap(), 'alpha'],
  [rateSchema, 'rate'],
  [statedFigureSchema, 'stated'],
])

export type Kind = 'figure' | 'statement' | 'alpha' | 'rate' | 'stated'

export interface Found {
  kind: Kind
  value: unknown
  /** Names and places on the way to it, from the top. */
  path: string[]
  /** The objects it lies in, the innermost last. */
  within: Record<string, unknown>[]
}

/** Every published figure of an answer that its schema has let through. */
export function publishedIn(
  schema: z.ZodType,
  value: unknown,
  path: string[] = [],
  within: Found['within'] = [],
): Found[] {
  const kind = kinds.get(schema)
  if (kind) return [{ kind, value, path, within }]
  if (value === null || value === undefined) return []
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return publishedIn(schema.unwrap() as z.ZodType, value, path, within)
  if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((one) => one.safeParse(value).success)
    return option ? publishedIn(option, value, path, within) : []
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((each, index) =>
      publishedIn(schema.element as z.ZodType, each, [...path, `${index}`], within),
    )
  if (schema instanceof z.ZodObject) {
    const record = value as Record<string, unknown>
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, inner]) =>
      publishedIn(inner, record[name], [...path, name], [...within, record]),
    )
  }
  return []
}

/** Names of fields that hold numbers outside of published figures. */
export function bareNumbers(schema: z.ZodType, path: string[] = []): string[] {
  if (kinds.has(schema)) return []
  if (schema instanceof z.ZodNumber) return [path.join('.')]
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return bareNumbers(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.ZodType[]).flatMap((one) => bareNumbers(one, path))
  if (schema instanceof z.ZodArray) return bareNumbers(schema.element as z.ZodType, path)
  if (schema instanceof z.ZodRecord) return bareNumbers(schema.valueType as z.ZodType, path)
  if (schema instanceof z.ZodTuple)
    return (schema.def.items as z.ZodType[]).flatMap((one) => bareNumbers(one, path))
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, inner]) =>
      bareNumbers(inner, [...path, name]),
    )
  return []
}
