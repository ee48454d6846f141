import type { AnyObject } from 'mingo/types'

import { sameValue } from '../values/same-value'
import { type Document, isDocument, type Value } from '../values/value'
import { unsupported } from '../wire/wire-error'

type Check = (value: Value) => boolean
type Keyword = (operand: Value) => Check

const TYPES: Readonly<Record<string, Check>> = {
  object: isDocument,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  int: (value) => Number.isInteger(value),
  double: (value) => typeof value === 'number',
  bool: (value) => typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
}

const typed: Keyword = (operand) => {
  const names = [operand].flat().map(String)
  const checks = names.map((name) => TYPES[name] ?? fail(`the schema type ${name}`))
  return (value) => checks.some((check) => check(value))
}

const onNumber =
  (holds: (value: number, bound: number) => boolean): Keyword =>
  (bound) =>
  (value) =>
    typeof value !== 'number' || holds(value, Number(bound))

const onLength =
  (holds: (length: number, bound: number) => boolean): Keyword =>
  (bound) =>
  (value) =>
    !(typeof value === 'string' || Array.isArray(value)) || holds(value.length, Number(bound))

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  bsonType: typed,
  type: typed,
  required: (names) => (value) => !isDocument(value) || (names as string[]).every((name) => name in value),
  properties: (operand) => {
    const checks = Object.entries(operand as Document).map(
      ([name, schema]) => [name, compile(schema as Document)] as const,
    )
    return (value) =>
      !isDocument(value) || checks.every(([name, check]) => value[name] === undefined || check(value[name]))
  },
  items: (operand) => {
    const check = compile(operand as Document)
    return (value) => !Array.isArray(value) || value.every(check)
  },
  enum: (operand) => (value) => (operand as Value[]).some((option) => sameValue(option, value)),
  pattern: (operand) => {
    const pattern = new RegExp(String(operand))
    return (value) => typeof value !== 'string' || pattern.test(value)
  },
  minimum: onNumber((value, bound) => value >= bound),
  maximum: onNumber((value, bound) => value <= bound),
  minLength: onLength((length, bound) => length >= bound),
  maxLength: onLength((length, bound) => length <= bound),
  minItems: onLength((length, bound) => length >= bound),
  maxItems: onLength((length, bound) => length <= bound),
  description: () => () => true,
  title: () => () => true,
}

function compile(schema: Document): Check {
  const checks = Object.entries(schema).map(([name, operand]) => {
    const keyword = KEYWORDS[name] ?? fail(`the schema keyword ${name}`)
    return keyword(operand)
  })
  return (value) => checks.every((check) => check(value))
}

function fail(what: string): never {
  throw unsupported(what)
}

/** The part of `$jsonSchema` people write by hand; any other keyword is a loud error. */
export const jsonSchemaValidator = (schema: AnyObject) => {
  const check = compile(schema as Document)
  return (document: AnyObject) => check(document as Document)
}
