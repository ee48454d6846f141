import { parseValue } from '../values/ejson'
import type { Document, Value } from '../values/value'
import { invalidParam, unsupported } from '../wire/wire-error'

export interface Stage {
  readonly name: string
  readonly value: Value
}

/** The stages CloudBase documents, and the raw ones beside them that read only. */
const STAGES = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$group',
  '$limit',
  '$lookup',
  '$match',
  '$project',
  '$replaceRoot',
  '$sample',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unwind',
  '$facet',
  '$set',
  '$unset',
  '$replaceWith',
])

export function readPipeline(stages: unknown, now: Date): Stage[] {
  if (!Array.isArray(stages)) throw invalidParam('stages must be a list')
  return stages.map((stage: { stageKey?: unknown; stageValue?: unknown }) => {
    const name = String(stage.stageKey)
    if (!STAGES.has(name)) throw unsupported(`the aggregation stage ${name}`)
    return { name, value: parseValue(stage.stageValue, now, name) }
  })
}

export const toMongo = ({ name, value }: Stage): Document => ({ [name]: value })
