import { type Declared, of, PLAIN } from './declare'
import { office } from './kinds'

/** Micro-wishes and who fulfils them. */
export const WISHES = {
  micro_wishes: {
    title: of('wishes', 'anonymised'),
    text: of('wishes', 'anonymised'),
    listed: PLAIN,
    householdKey: of('wishes', 'stays'),
    personKey: of('wishes', 'anonymised'),
    posterId: of('wishes', 'anonymised'),
    wisherId: of('wishes', 'anonymised'),
    visitor: office,
    approver: office,
    boards: PLAIN,
    boardOrder: PLAIN,
    claim: of('wishes', 'anonymised'),
    thanks: of('wishes', 'anonymised'),
    asked: of('wishes', 'stays'),
  },
  claims: {
    title: of('wishes', 'anonymised'),
    householdKey: of('wishes', 'stays'),
    claimantId: of('service', 'anonymised'),
    notes: of('service', 'anonymised'),
  },
  claim_quotas: { _id: of('service', 'removed'), households: of('wishes', 'removed'), active: PLAIN },
  wish_households: { _id: of('wishes', 'stays') },
  wish_figures: {},
} satisfies Partial<Declared>
