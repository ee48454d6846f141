import type { StoreImage } from '../store-image'

/** Every value of a collection (or of an answer) under its path, times put aside: a resend comes later than what it repeats. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, string>>
type Paths = Map<string, string>

const TIME = '<time>'
const TIMES = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z|\d{12,}/g

/** Collections that were looked at already: most of a store stays as it is. */
const looked = new WeakMap<ReadonlyMap<string, string>, Paths>()

export const valuesOf = (image: StoreImage): Values =>
  new Map(
    [...image].map(([collection, documents]) => {
      const values = looked.get(documents) ?? pathsOf(collection, documents)
      looked.set(documents, values)
      return [collection, values]
    }),
  )

function pathsOf(collection: string, documents: ReadonlyMap<string, string>): Paths {
  const values: Paths = new Map()
  const known = new Map<string, number>()
  for (const text of documents.values()) {
    const { _id, ...document } = JSON.parse(text) as Stored
    const name = nameOf(collection, { _id, ...document })
    const nth = (known.get(name) ?? 0) + 1
    known.set(name, nth)
    collect(`${collection}/${name}#${nth}`, document, values)
  }
  return withoutBeside(values)
}

interface Stored {
  readonly _id: string
  readonly [field: string]: unknown
}

/**
 * What a resend may leave otherwise than one that went well: how often a page or a person was written anew,
 * which says nothing of what stands there; digests, which cover times as well; a pass to upload, drawn anew
 * each time; the mark of a time limit, drawn whenever it is set; and a second look at what is restricted, recorded
 * because it was a second look.
 */
const BESIDE = new RegExp(
  `^(${[
    '(consultation_pages|persons)/[^/]+/rev',
    'audit_seals/[^/]+/(entries/\\d+|seal)',
    'assessment_sheets/[^/]+/sha256',
    'deadlines/[^/]+/mark',
    'audit_events/read_[^/]+#([2-9]|\\d\\d)/.+',
    'answer/data/upload/url',
  ].join('|')})$`,
)
const withoutBeside = (values: Paths): Paths => {
  for (const path of values.keys()) if (BESIDE.test(path)) values.delete(path)
  return values
}

/** A printed code is drawn by chance: it goes by what it leads to. */
const nameOf = (collection: string, { _id, kind, subjectId }: Stored): string =>
  collection === 'scene_tokens' ? `${kind}-${subjectId}` : plain(_id)

export const valuesOfAnswer = (answer: unknown): Values => {
  const values: Paths = new Map()
  collect('answer', answer, values)
  return new Map([['answer', withoutBeside(values)]])
}

function collect(path: string, value: unknown, values: Paths): void {
  if (typeof value === 'object' && value !== null && !('$date' in value)) {
    const entries = Object.entries(value)
    if (entries.length === 0) values.set(path, Array.isArray(value) ? '[]' : '{}')
    for (const [key, one] of entries) collect(`${path}/${plain(key)}`, one, values)
    return
  }
  values.set(path, plain(value))
}

function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return TIME
  if (typeof value === 'number') return value > 1e12 ? TIME : String(value)
  return String(value).replace(TIMES, TIME)
}

/** Where two stores differ, leaving out what is drawn by chance. */
export const differences = (expected: Values, got: Values, chance: ReadonlySet<string>): string[] =>
  unlike(expected, got)
    .filter(({ path }) => !chance.has(path))
    .map(({ path, one, other }) => `${path}: ${other ?? 'nothing'} instead of ${one ?? 'nothing'}`)

/** The paths that two undisturbed runs fill differently: secrets and codes. */
export const chanceIn = (one: Values, other: Values): ReadonlySet<string> =>
  new Set(unlike(one, other).map(({ path }) => path))

const NOTHING: ReadonlyMap<string, string> = new Map()

function unlike(all: Values, others: Values) {
  return [...new Set([...all.keys(), ...others.keys()])].flatMap((name) => {
    const [one, other] = [all.get(name) ?? NOTHING, others.get(name) ?? NOTHING]
    if (one === other) return []
    return [...new Set([...one.keys(), ...other.keys()])]
      .filter((path) => one.get(path) !== other.get(path))
      .map((path) => ({ path, one: one.get(path), other: other.get(path) }))
  })
}
