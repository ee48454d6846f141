import { createHash } from 'node:crypto'

import type { SheetDoc } from '../store/service-papers'

/** The issued sheet as one text, always in the same order, and the digest that a changed comma changes. */
export function sheetText(
  sheet: SheetDoc,
  name: string,
  issued: { readonly by: string; readonly at: Date },
): { readonly json: string; readonly sha256: string } {
  const { facts, level, reason, objection, answer, writtenBy, writtenAt, year } = sheet
  const json = JSON.stringify(
    {
      kind: '考察评价表',
      version: 1,
      year,
      member: { name, unit: facts.unitName, registrationId: facts.registrationId },
      facts,
      level,
      reason,
      objected: objection !== null,
      answer,
      written: { by: writtenBy, at: writtenAt.toISOString() },
      issued: { by: issued.by, at: issued.at.toISOString() },
    },
    null,
    1,
  )
  return { json, sha256: createHash('sha256').update(json).digest('hex') }
}
