import { nearIn } from '../geo/near'
import { parseValue } from '../values/ejson'
import { type Document, isDocument, type Value } from '../values/value'
import { invalidParam, requestFailed, unsupported } from '../wire/wire-error'

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
  '$geoNear',
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
  return stages.map((stage: { stageKey?: unknown; stageValue?: unknown }, place) => {
    const name = String(stage.stageKey)
    if (!STAGES.has(name)) throw unsupported(`the aggregation stage ${name}`)
    const value = parseValue(stage.stageValue, now, name)
    if (name === '$geoNear' && place > 0) throw requestFailed('$geoNear is only valid as the first stage')
    if (name === '$match' && isDocument(value) && nearIn(value)) {
      throw requestFailed('$nearSphere is not allowed in $match: use the stage $geoNear')
    }
    return { name, value }
  })
}

export const toMongo = ({ name, value }: Stage): Document => ({ [name]: value })
