import type { VerdictView } from '@shared/contract/appeal'

import type { StoredVerdict } from '../store/appeals'

/** A verdict as somebody reads it: who decided by surname and title, never by id. */
export const verdictView = ({ deciderId: _, handoff: __, ...verdict }: StoredVerdict): VerdictView => verdict

/** A person's word for a category, over what the machine had found besides. */
export const decidedVerdict = (
  machine: StoredVerdict,
  category: { readonly code: string; readonly name: string; readonly source: StoredVerdict['source'] },
  ruleVersion: string,
  by: { readonly _id: string; readonly label?: string },
): StoredVerdict => ({
  kind: 'discussable',
  code: category.code,
  name: category.name,
  source: category.source,
  ruleVersion,
  evidence: [],
  confidence: 1,
  deciderId: by._id,
  decidedBy: by.label ?? null,
  flags: machine.flags,
  statutoryItem: machine.statutoryItem,
  residentMessage: null,
  handoff: null,
})
