import type { Chosen } from '@shared/rules/butler/who-answers'

import type { ActionContext } from '../../kernel/define-action'
import type { CallbackNumberDoc, ContactDoc } from '../../store/contacts'
import { setDeadline } from '../../store/deadlines'
import { newNotice } from '../../store/notices'
import type { Transaction } from '../../store/transaction'
import { takeWindows } from './book-visit'
import { setClock } from './place-request'

interface Along {
  readonly number: CallbackNumberDoc | null
  readonly visit: ContactDoc['visit']
  /** Its event, where somebody in office files it. */
  readonly within?: (tx: Transaction) => Promise<void>
}

/** Writes a request with its clock, its number and its windows, and tells whoever answers; all or nothing. */
export function openRequest(
  request: ContactDoc,
  { who }: Chosen,
  { number, visit, within }: Along,
  { store, now }: ActionContext,
): Promise<ContactDoc> {
  const { _id, countyId, communityId, compoundId, authorId } = request
  const whole: ContactDoc = { ...request, visit, numberUntil: number?.until ?? null }
  const told = who.kind === 'topLevel' || who.personId === authorId ? [] : [who.personId]
  return store.contacts.open(
    whole,
    async (tx) => {
      if (visit) await takeWindows(tx, visit.windows, visit, _id)
      if (number) {
        await tx.put('callback_numbers', number)
        const place = { countyId, communityId, compoundId }
        await setDeadline(tx, { rule: 'callbackNumber', subject: _id, place, dueAt: number.until })
      }
      await setClock(tx, whole)
      await within?.(tx)
    },
    told.map((person) => newNotice(person, 'contactYours', _id, 'open', now)),
  )
}
