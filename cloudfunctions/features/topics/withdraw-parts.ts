import { placeAppeal } from '../../appeals/place-appeal'
import type { ActionContext } from '../../kernel/define-action'
import type { AppealDoc } from '../../store/appeals'

/** The parts of a split that is taken back go with it; doing it again changes nothing. */
export async function withdrawParts(
  partIds: readonly string[],
  { store, now }: ActionContext,
): Promise<void> {
  for (const partId of partIds) {
    await store.appeals.move(partId, (part) => {
      if (part.state === 'withdrawn' || part.state === 'asking') return undefined
      const state = 'withdrawn'
      const next: AppealDoc = {
        ...part,
        state,
        before: null,
        changedAt: now,
        history: [...part.history, { state, at: now, by: null }],
      }
      return { patch: { ...next, ...placeAppeal(next, now) } }
    })
  }
}
