import type { ContactState } from '@shared/contract/butler/contact-life'
import type { NoticeKind } from '@shared/contract/inbox'
import { isOnDesk } from '@shared/rules/butler/life'

import type { ContactDoc, ContactStep } from '../../store/contacts'
import { newNotice } from '../../store/notices'
import type { Transaction } from '../../store/transaction'
import { letGo, placeRequest, setClock } from './place-request'

interface Doing {
  /** Names the intent: a second run of it finds its work done. */
  readonly act: string
  readonly actorId: string
  /** Surname and title of whoever did it in office. */
  readonly by: string | null
  readonly action: string
  readonly at: Date
}

interface Told {
  readonly personId: string
  readonly kind: NoticeKind
}

/** One change of a request with its place on the desks, its clock, its event and who is told. */
export function stepOf(
  before: ContactDoc,
  change: Partial<Omit<ContactDoc, '_id'>>,
  { act, actorId, by, action, at }: Doing,
  told: readonly Told[] = [],
  also?: (tx: Transaction) => Promise<void>,
): ContactStep {
  const changed = { ...before, ...change }
  const moved = changed.state !== before.state || changed.level !== before.level
  const { state, level } = changed
  const over = !isOnDesk(state)
  const next = placeRequest({
    ...changed,
    lastAct: act,
    numberUntil: over ? null : changed.numberUntil,
    history: moved ? [...before.history, { state, level, at, by }] : before.history,
  })
  return {
    next,
    event: {
      // The clock's acts are named alike in every request, and again after one was opened anew.
      _id: `${actorId}_${action}_${before._id}_${act}_${at.getTime()}`,
      at,
      actorId,
      action,
      subjectId: before._id,
      compoundId: before.compoundId,
      communityId: before.communityId,
      reason: state satisfies ContactState,
    },
    notices: told
      .filter(({ personId }) => personId !== actorId)
      .map(({ personId, kind }) => newNotice(personId, kind, before._id, act, at)),
    async with(tx) {
      await also?.(tx)
      await setClock(tx, next)
      if (over) await letGo(tx, changed)
    },
  }
}
