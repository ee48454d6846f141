import { transitionFrom } from '@shared/rules/appeal/life'

import { isPublic, placeAppeal } from '../../appeals/place-appeal'
import { eachOf, type Leave } from '../../leaving/leaver'
import { isMatterOver } from '../../leaving/matter-over'
import { removePublication } from '../../publish/remove-publication'
import { followAppealRow } from '../../store/appeal-row'
import type { AppealDoc, StoredVerdict } from '../../store/appeals'
import type { CoSignDoc } from '../../store/co-signs'
import { publicationId } from '../../store/publications'
import { withoutPerson } from '../../store/without-person'

/**
 * What she asked for and nobody has taken up yet is withdrawn, and its words go. What neighbours have
 * joined or talk over stays, without her. What cries for help is worked on to its end.
 */
export const leaveAppeals: Leave = async (leaver, parts) => {
  const { store, now } = parts
  const { personId, goneId } = leaver
  await eachOf<AppealDoc>('appeals', 'authorId', leaver, parts, async ({ _id }) => {
    const publication = await store.publications.find(publicationId('appeal', _id))
    const kept = { words: false }
    await store.traces.change<AppealDoc>('appeals', _id, async (appeal, tx) => {
      const withdrawn = transitionFrom(appeal.state, 'withdraw', 'author')?.to
      const takesBack = withdrawn !== undefined && withdrawn !== 'previous' && !isPublic(appeal)
      const stands: AppealDoc = takesBack
        ? {
            ...appeal,
            state: withdrawn,
            changedAt: now,
            history: [...appeal.history, { state: withdrawn, at: now, by: null }],
          }
        : appeal
      kept.words = isPublic(stands) || stands.consultationId !== null || stands.state === 'emergency'
      const placed = takesBack ? { ...stands, ...placeAppeal(stands, now) } : stands
      const next = withoutPerson(kept.words ? unasked(placed) : wordless(placed), personId, goneId)
      await followAppealRow(tx, appeal, next)
      return next
    })
    if (!publication) return
    if (!kept.words) return removePublication(publication, parts)
    await store.rawTexts.remove(publication._id)
    await store.traces.anonymise('publications', publication._id, personId, goneId)
  })

  await eachOf<CoSignDoc>('co_signs', 'personId', leaver, parts, async ({ _id, subjectId }) => {
    const appeal = await store.appeals.find(subjectId)
    const matter = appeal?.consultationId ?? (appeal ? null : subjectId)
    const over = matter === null ? appeal?.listed !== true : await isMatterOver(matter, store)
    if (over) return store.traces.anonymise('co_signs', _id, personId, goneId)
    await store.traces.remove('co_signs', _id)
    if (appeal) await store.appeals.markCount(appeal._id, goneId, now)
  })
  await store.traces.remove('appeal_turns', personId)
}

/** Between her and the secretary: never public. */
const unasked = (appeal: AppealDoc): AppealDoc => ({ ...appeal, question: null, answers: [] })

const mute = (verdict: StoredVerdict): StoredVerdict => ({ ...verdict, evidence: [] })

const wordless = (appeal: AppealDoc): AppealDoc => ({
  ...unasked(appeal),
  where: '',
  what: '',
  hope: '',
  photoIds: [],
  photos: [],
  tokens: [],
  machine: mute(appeal.machine),
  verdict: mute(appeal.verdict),
  before: appeal.before && { ...appeal.before, verdict: mute(appeal.before.verdict), question: null },
})
