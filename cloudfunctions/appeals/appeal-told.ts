import type { AppealDoc } from '../store/appeals'

/** Where it is and what it is about, as whoever reads it is told. */
export const appealTold = ({ _id, compoundName, building, unitEntrance, where, what, hope }: AppealDoc) => ({
  id: _id,
  compoundName,
  building,
  unitEntrance,
  where,
  what,
  hope,
})
