import { type DeclareResidenceInput, NOTICE_VERSION } from '@shared/contract/people'
import { atLeast } from '@shared/rules/ladder'
import * as z from 'zod'

import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import type { PersonDoc } from '../../store/persons'
import type { CompoundDoc } from '../../store/places'
import { rememberOpenid } from '../../vault/remember-openid'
import { openVault } from '../../vault/vault'
import { compoundBrief } from '../../views/briefs'
import { agree, copyOf } from './consent-ledger'

const input = z.strictObject({
  compoundId: id,
  noticeVersion: z.string().max(20),
}) satisfies z.ZodType<DeclareResidenceInput>

/** A person has few homes; a person with more is testing us. */
const HOMES = 5

/**
 * 我住这个小区: one tap under the privacy notice, no form. It lets her take stances, which are
 * counted apart until her residence is verified. Declaring the same compound again changes nothing.
 */
export const declareResidence = defineAction({
  name: 'people.declareResidence',
  access: 'known',
  input,
  limit: 'requests',
  // Thirteen the first time, when consent and openid are kept; five afterwards.
  cost: 16,

  async target({ compoundId, noticeVersion }, { store }) {
    if (noticeVersion !== NOTICE_VERSION) throw fail('NOTICE_OUTDATED')
    const compound = await store.places.compound(compoundId)
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const { countyId, communityId } = compound
    return { place: { countyId, communityId, compoundId }, compound }
  },

  async run({ compoundId }, context) {
    const { store, caller, now } = context
    const { compound } = context.target
    const known = await caller.person()
    const first = !known.consents.some(({ version }) => version === NOTICE_VERSION) || known.consentWithdrawn
    // The tap under the notice is the consent: it stands in the ledger before anything else is kept.
    const { ledger } = first ? await agree(known._id, 'notice', store, now) : { ledger: undefined }
    const person = await store.persons.change(known._id, (before) => {
      const living = withResidence(before, compound, now)
      const consent = ledger && copyOf(before, ledger)
      return living || consent ? { ...living, ...consent } : undefined
    })
    if (first) await rememberOpenid(caller, openVault(context))
    // Whoever allowed messages at home before hears of the news here, too.
    await store.subscriptionGrants.movedIn(known._id, compoundId)
    const residence = person.residences.find((one) => one.compoundId === compoundId)
    return {
      residence: {
        compound: compoundBrief(compound),
        kind: residence?.kind ?? null,
        verified: residence?.verified ?? false,
      },
    }
  },
})

function withResidence(person: PersonDoc, compound: CompoundDoc, now: Date) {
  if (person.residences.some(({ compoundId }) => compoundId === compound._id)) return undefined
  if (person.residences.length >= HOMES) throw fail('TOO_MANY_RESIDENCES', { most: HOMES })
  return {
    rung: atLeast(person.rung, 'declared') ? person.rung : ('declared' as const),
    residences: [
      ...person.residences,
      {
        compoundId: compound._id,
        compoundName: compound.name,
        communityId: compound.communityId,
        kind: null,
        verified: false,
        since: now,
      },
    ],
  }
}
