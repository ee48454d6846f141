import type { ConsultationPageDoc } from '../../store/consultations'

const MOST = 200

interface Kept {
  readonly page: ConsultationPageDoc
  readonly until: number
}

/** What this instance has read in the last moments: a live meeting is one page read by everybody. */
const kept = new Map<string, Kept>()

export const pageCache = {
  async read(
    id: string,
    now: Date,
    milliseconds: number,
    load: () => Promise<ConsultationPageDoc | undefined>,
  ): Promise<ConsultationPageDoc | undefined> {
    const known = kept.get(id)
    if (known && known.until > now.getTime()) return known.page
    const page = await load()
    if (page && milliseconds > 0) {
      if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '')
      kept.set(id, { page, until: now.getTime() + milliseconds })
    }
    return page
  },
}
