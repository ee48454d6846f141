import type { Value } from '../values/value'

/** What a field becomes; `undefined` stands for a field that is not there. */
export type FieldOperator = (current: Value | undefined, operand: Value, path: string) => Value | undefined
