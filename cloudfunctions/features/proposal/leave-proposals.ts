import { eachOf, type Leave } from '../../leaving/leaver'
import { removePublication } from '../../publish/remove-publication'
import type { ProposalDoc } from '../../store/proposals'
import { publicationId } from '../../store/publications'

/** A proposal that neighbours weigh stays, without her; one that never came so far goes. */
export const leaveProposals: Leave = (leaver, parts) =>
  eachOf<ProposalDoc>('proposals', 'authorId', leaver, parts, async ({ _id, state }) => {
    const { store } = parts
    const publication = await store.publications.find(publicationId('proposal', _id))
    if (state !== 'public') {
      if (publication) {
        await store.deadlines.clear('heldWords', publication._id)
        await removePublication(publication, parts)
      }
      return void (await store.traces.remove('proposals', _id))
    }
    if (publication) {
      await store.rawTexts.remove(publication._id)
      await store.traces.anonymise('publications', publication._id, leaver.personId, leaver.goneId)
    }
    return store.traces.anonymise('proposals', _id, leaver.personId, leaver.goneId)
  })
