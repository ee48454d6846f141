import { FACT_NOTES_MOST, type FactsDeskInput } from '@shared/contract/facts'
import { bodiesOf } from '@shared/rules/facts/parties'
import * as z from 'zod'

import { findConsultation } from '../../consultations/find-consultation'
import { officeHere } from '../../consultations/office-here'
import { defineAction } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import { id } from '../../kernel/input'
import { keysOf, partiesView } from './parties-view'
import { noteViews } from './show-facts'

const input = z.strictObject({ consultationId: id }) satisfies z.ZodType<FactsDeskInput>

/** For a butler or a secretary: what is there, what still waits for a look, and what she may do now. */
export const factsDesk = defineAction({
  name: 'consultation.factsDesk',
  access: 'known',
  input,
  // Consultation, person, notes, parties, compound, her stairwells (six), posts, links.
  cost: 13,

  target: ({ consultationId }, context) => findConsultation(consultationId, context),

  async run({ consultationId }, context) {
    const { store, caller, target } = context
    const { consultation } = target
    const person = await caller.person()
    const [notes, parties, compound] = await Promise.all([
      store.factNotes.ofConsultation(consultationId, FACT_NOTES_MOST),
      store.parties.find(consultationId),
      store.places.compound(consultation.compoundId),
    ])
    if (!compound) throw fail('COMPOUND_NOT_FOUND')
    const office = await officeHere(person, target, parties, compound, store)
    if (!office.secretary && office.butlerOf.length === 0) throw fail('NOT_YOUR_POST')
    const early = consultation.state === 'asking' || consultation.state === 'proposing'
    const keys = parties ? keysOf(parties) : []
    const own = office.butlerOf.map((stairwellId) => `stairwell_${stairwellId}`)
    return {
      notes: await noteViews(notes, context),
      parties: parties ? partiesView(parties) : null,
      title: consultation.title,
      state: consultation.state,
      compoundId: consultation.compoundId,
      bodies: bodiesOf({
        committee: compound.committee !== null,
        propertyCompany: compound.property !== null,
      }),
      mayNote: office.mayNote && notes.length < FACT_NOTES_MOST,
      mayList: office.secretary && early,
      mayTell: early ? keys.filter((key) => office.secretary || own.includes(key)) : [],
      waiting: notes.flatMap(({ _id, text, state, reason, authorId }) =>
        authorId === person._id && state !== 'public' ? [{ id: _id, text, state, reason }] : [],
      ),
    }
  },
})
