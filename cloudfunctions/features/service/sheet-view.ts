import type { SheetView } from '@shared/contract/service/sheet'

import type { SheetDoc } from '../../store/service-papers'

/** A sheet; `objection` is opened only for the member and for whoever has to answer it. */
export const sheetView = (sheet: SheetDoc, objection: string | null): SheetView => ({
  id: sheet._id,
  registrationId: sheet.registrationId,
  year: sheet.year,
  state: sheet.state,
  facts: sheet.facts,
  level: sheet.level,
  reason: sheet.reason,
  objection,
  answer: sheet.answer,
  writtenBy: sheet.writtenBy,
  objectUntil: sheet.objectUntil.toISOString(),
  issuedBy: sheet.issuedBy,
  issuedAt: sheet.issuedAt?.toISOString() ?? null,
  sha256: sheet.sha256,
})
