import { CONTACT_MOST_CHARACTERS, type Contact, type FileForInput } from '@shared/contract/butler/contact'
import * as z from 'zod'

import { stairwellDesk } from '../../desk/stairwell-posts'
import { auditWithin } from '../../kernel/audit'
import { requireConsent } from '../../kernel/consented'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id, words } from '../../kernel/input'
import { intentId } from '../../publish/intent-id'
import type { Transaction } from '../../store/transaction'
import { openVault } from '../../vault/vault'
import { chooseDesk } from './choose-desk'
import { newRequest } from './new-request'
import { openRequest } from './open-request'
import { newEntry, publishMessage } from './publish-message'

const NEIGHBOUR_MOST = 40

const input = z.strictObject({
  stairwellId: id,
  text: words(CONTACT_MOST_CHARACTERS),
  neighbour: words(NEIGHBOUR_MOST),
  consent: z.enum(['spoken', 'written']),
}) satisfies z.ZodType<FileForInput>

/**
 * Files a request for somebody who is not at ease with a phone and has agreed to it. It runs on the same
 * clock; that it was done well is asked and said by somebody else than whoever did it.
 */
export const fileFor = defineAction({
  name: 'butler.fileFor',
  access: { posts: ['redButler', 'branchSecretary'] },
  input,
  limit: 'words',
  // Stairwell, compound, person, earlier one, posts and those made, seal, the request with its audit, the way of words.
  cost: 91,

  async target({ stairwellId }, { store }) {
    const stairwell = await store.places.stairwell(stairwellId)
    const compound = stairwell && (await store.places.compound(stairwell.compoundId))
    if (!stairwell || !compound) throw fail('STAIRWELL_NOT_FOUND')
    const { countyId, communityId, compoundId } = stairwell
    return { place: { countyId, communityId, compoundId, stairwellId }, stairwell, compound }
  },

  async run({ text, neighbour, consent }, context): Promise<Contact> {
    const { store, caller, target } = context
    const person = await caller.person()
    requireConsent(person)
    const requestId = intentId('ct', person._id, context.requestId)
    const entry = { ...newEntry(text, 'resident', person, context), label: person.label ?? null }
    const known = await store.contacts.find(requestId)
    const request = known ?? (await open())
    await publishMessage(request, entry.id, { text, photoIds: [] }, context)
    return { requestId }

    async function open() {
      const { stairwell, compound } = target
      await stairwellDesk(stairwell, compound, '', store)
      const chosen = await chooseDesk({ kind: 'message' }, stairwell._id, '', context)
      const sealed = await openVault(context).seal(person._id, neighbour)
      const onBehalf = { consent, neighbour: sealed }
      const asked = { kind: 'message' as const }
      const within = (tx: Transaction) =>
        auditWithin(tx, 'butler.fileFor', requestId, target.place, consent, context)
      return openRequest(
        newRequest({ requestId, asked, entry, stairwell, chosen, person, compound, onBehalf }, context),
        chosen,
        { number: null, visit: null, within },
        context,
      )
    }
  },
})
