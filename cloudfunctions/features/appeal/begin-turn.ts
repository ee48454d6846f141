import { takeTurn } from '@shared/rules/appeal/take-turn'

import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'

const MOST_TRIES = 8

/** Takes a person's turn: the write lands only on the turns that were read, so a crowd of resends takes one. */
export async function beginTurn(
  appealId: string,
  compoundId: string,
  personId: string,
  { store, now }: ActionContext,
): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const found = await store.appealTurns.find(personId)
    const turns = found?.turns ?? []
    const appeals = await store.appeals.byIds(turns.map((turn) => turn.appealId))
    const stateOf = (id: string) => appeals.find(({ _id }) => _id === id)?.state
    const decision = takeTurn(turns, { appealId, compoundId, at: now }, stateOf)
    if (decision.kind === 'known') return
    if (decision.kind === 'refuse') throw fail(decision.code)
    if (await store.appealTurns.replace(personId, found?.rev ?? 0, decision.turns)) return
  }
  throw fail('CONFLICT_TRY_AGAIN')
}
