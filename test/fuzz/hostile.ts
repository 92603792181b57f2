/** Values that fit a JSON schema, and ways to spoil them; all of it follows from one seed. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Schema {
  type?: string
  const?: Json
  enum?: Json[]
  format?: string
  minimum?: number
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function oneOf<T>(random: () => number, list: readonly [T, ...T[]] | readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

/** A value that mostly fits. @param known ids, tokens, slugs and texts by the name of the field */
export function fitting(
  schema: Schema,
  random: () => number,
  known: Record<string, readonly string[]>,
  name = '',
): Json {
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fitting(oneOf(random, options), random, known, name)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return oneOf(random, schema.enum)
  const names = known[name]
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([key, inner]) => [
          key,
          fitting(inner, random, known, key),
        ]),
      )
    case 'array':
      return schema.items ? [fitting(schema.items, random, known, name)] : []
    case 'integer':
    case 'number':
      return (schema.minimum ?? 0) > 0 ? 1 + Math.floor(random() * 5) : Math.floor(random() * 3)
    case 'boolean':
      return random() < 0.5
    case 'null':
      return null
    default:
      if (names) return oneOf(random, names)
      if (schema.format === 'date') return oneOf(random, ['2026-10-20', '2026-10-13', '2026-11-30'])
      if (schema.format === 'email') return 'somebody@nordhavn.example'
      return 'Vi møtes hver uke'
  }
}

const deep = (levels: number): Json => {
  let inner: Json = {}
  for (let level = 0; level < levels; level += 1) inner = level % 2 ? [inner] : { a: inner }
  return inner
}

/** What no field is meant to hold. */
export const hostileValues: readonly Json[] = [
  null,
  true,
  [],
  {},
  '',
  ' ',
  0,
  -1,
  -0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53 + 2,
  '2026-02-31',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  'a\u0000b',
  '\ud800',
  '\u202etxt.exe',
  'ｋａｒｉ@nordhavn.example',
  'kari@nordhavn.example\r\nBcc: all@nordhavn.example',
  "'; drop table answer; --",
  '{{link}}',
  '__proto__',
  'x'.repeat(70_000),
  Array.from({ length: 6000 }, () => 'x'),
  deep(2000),
]

/** Bodies that are no JSON object at all, as raw text. */
export const hostileBodies: readonly string[] = [
  '',
  '{',
  'null',
  '"text"',
  '[]',
  '[[[[',
  '{"a":1,"a":2}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"revision":1e999}',
  '\u0000',
  `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  JSON.stringify({ text: 'x'.repeat(300_000) }),
]

/** One thing changed for the worse, somewhere in the value; the value itself stays as it is. */
export function spoilt(value: Json, random: () => number): Json {
  if (typeof value !== 'object' || value === null || random() < 0.1) return oneOf(random, hostileValues)
  if (Array.isArray(value))
    return value.length === 0 ? [oneOf(random, hostileValues)] : value.map((inner) => spoilt(inner, random))
  const keys = Object.keys(value)
  const key = oneOf(random, keys)
  const dice = random()
  if (keys.length === 0 || dice < 0.15)
    return { ...value, [oneOf(random, ['unknown', 'constructor', 'toString', 'é'.repeat(300)])]: 1 }
  if (dice < 0.3) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: spoilt(value[key] ?? null, random) }
}
