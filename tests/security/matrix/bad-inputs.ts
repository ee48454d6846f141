/** What a client might send instead of the right thing. */
export interface BadInput {
  readonly what: string
  readonly input: unknown
}

const WRONG_TYPES: readonly unknown[] = [null, 7, -1.5, Number.MAX_SAFE_INTEGER, [], ['x'], {}, true]

/** Values that a database might take for a command, a path or a script. */
const OPERATORS: readonly unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $regex: '.*' },
  { __proto__: { admin: true }, constructor: 1 },
  ['$gt', ''],
]

const TEXTS: readonly string[] = [
  '',
  'x'.repeat(5_000),
  '../../etc/passwd',
  'a.b',
  '$where',
  'a\u0000b',
  '\u0007\u001b[2J',
  'a\u202eb',
  '\ud800',
]

/** Text that people write is taken as it is: only what no text can be is refused there. */
const NO_TEXT: readonly string[] = ['', 'x'.repeat(5_000), '\u0000\u0007']

/** Everything that can be done wrong to one right input, each by itself. */
export function badInputs(
  right: Readonly<Record<string, unknown>>,
  optional: readonly string[],
  freeText: readonly string[],
): BadInput[] {
  const keys = Object.keys(right)
  return [
    ...[null, 7, 'text', [], [right]].map((input) => ({
      what: `the whole: ${JSON.stringify(input)?.slice(0, 30)}`,
      input,
    })),
    ...keys
      .filter((key) => !optional.includes(key))
      .map((key) => ({ what: `without ${key}`, input: without(right, key) })),
    { what: 'with more than is asked', input: { ...right, openid: 'matrix-openid-of-somebody-else' } },
    { what: 'with an operator beside it', input: { ...right, $where: '1' } },
    ...keys.flatMap((key) =>
      [...WRONG_TYPES, ...OPERATORS, ...(freeText.includes(key) ? NO_TEXT : TEXTS)]
        .filter((value) => !sameKind(value, right[key]))
        .map((value) => ({
          what: `${key} = ${JSON.stringify(value)?.slice(0, 40)}`,
          input: { ...right, [key]: value },
        })),
    ),
  ]
}

const without = (right: Readonly<Record<string, unknown>>, key: string) =>
  Object.fromEntries(Object.entries(right).filter(([name]) => name !== key))

/** A list for a list of the same kind, a number for a number, true for true: those are not wrong. */
function sameKind(value: unknown, right: unknown): boolean {
  if (Array.isArray(right))
    return Array.isArray(value) && (value.length === 0 || typeof value[0] === 'string')
  if (typeof right === 'number') return value === 7
  if (typeof right === 'boolean') return typeof value === 'boolean'
  return right === null && value === null
}
