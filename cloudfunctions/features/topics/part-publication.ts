import type { SplitPart } from '@shared/contract/review'
import type { TopicRuleSet } from '@shared/contract/topics'
import { PARTS } from '@shared/rules/appeal/public-evidence'
import { redact } from '@shared/rules/redact/redact'

import type { AppealDraft } from '../../appeals/appeal-subject'
import { judgeParts } from '../../appeals/judge-parts'
import { newAppeal } from '../../appeals/new-appeal'
import type { RulesInForce } from '../../appeals/rules-in-force'
import { decidedVerdict } from '../../appeals/verdict-view'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { inputHash, intentId } from '../../publish/intent-id'
import type { AppealDoc, StoredVerdict } from '../../store/appeals'
import type { PersonDoc } from '../../store/persons'
import { type PublicationDoc, publicationId } from '../../store/publications'

/** One part of a split at the beginning of its way: written by the reviewer, asked for by the author. */
export function partPublication(
  part: SplitPart,
  at: number,
  whole: AppealDoc,
  reviewer: PersonDoc,
  rules: RulesInForce,
  { now, requestId }: ActionContext,
): PublicationDoc {
  const appealId = intentId('ap', whole._id, `${requestId}_${at}`)
  const verdicts = judgeParts(part, rules)
  const decided =
    part.category === undefined ? null : categorised(part.category, verdicts.pass, rules.ruleSet, reviewer)
  const [where = '', what = '', hope = ''] = PARTS.map((name) => redact(part[name]).text)
  const { countyId, communityId, compoundId, stairwellId } = whole
  const photoIds = part.photoIds ?? []
  if (photoIds.some((photoId) => !whole.photoIds.includes(photoId))) throw fail('PHOTO_NOT_FOUND')
  const appeal: AppealDoc = {
    ...newAppeal({ ...whole, _id: appealId, where, what, hope, photoIds }, verdicts.pass, now),
    splitFrom: whole._id,
  }
  const draft: AppealDraft = { _id: appealId, appeal, verdicts, decided }
  return {
    _id: publicationId('appeal', appealId),
    kind: 'appeal',
    subjectId: appealId,
    authorId: reviewer._id,
    place: { countyId, communityId, compoundId, ...(stairwellId ? { stairwellId } : {}) },
    inputHash: inputHash([part.where, part.what, part.hope], photoIds),
    submittedAt: now,
    publicText: [where, what, hope].join('\n'),
    photoIds,
    young: false,
    text: 'waiting',
    textTries: 0,
    state: 'pending',
    why: 'checking',
    shown: [],
    draft,
    rev: 1,
    dueAt: now,
  }
}

function categorised(
  code: string,
  machine: StoredVerdict,
  { categories, version }: TopicRuleSet,
  reviewer: PersonDoc,
): StoredVerdict {
  const rule = categories.find((one) => one.code === code)
  if (!rule) throw fail('CATEGORY_UNKNOWN')
  return decidedVerdict(machine, rule, version, reviewer)
}
