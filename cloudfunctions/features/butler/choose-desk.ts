import type { ContactInput } from '@shared/contract/butler/contact'
import type { RequestKind } from '@shared/contract/butler/contact-life'
import { type Chosen, pickDesk } from '@shared/rules/butler/who-answers'
import { deskOf, JUDGES } from '@shared/rules/statement/judges'

import { readyDesk } from '../../desk/ready-desk'
import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { CompoundDoc } from '../../store/places'
import { type Desks, readDesks } from './desks'

type Context = ActionContext & { readonly target: { readonly compound: CompoundDoc } }

/** What was asked, as far as it says where it begins. */
export interface AskedOf extends Pick<ContactInput, 'aboutRequestId'> {
  readonly kind: RequestKind
}

/**
 * Where a request begins: with the stairwell's butler or whoever stands in for her. A complaint begins
 * above all those whom it may be about: the butler, her deputy, and who answers in fact.
 */
export async function chooseDesk(
  { kind, aboutRequestId }: AskedOf,
  stairwellId: string | null,
  authorId: string,
  { store, target }: Context,
): Promise<Chosen> {
  const { _id: compoundId, countyId, communityId, name: compoundName } = target.compound
  const place = { countyId, communityId, compoundId, stairwellId }
  const page = { countyId, communityId, compoundId, compoundName }
  const about = aboutRequestId === undefined ? undefined : await store.contacts.find(aboutRequestId)
  if (aboutRequestId !== undefined && (about?.authorId !== authorId || kind !== 'complaint')) {
    throw fail('CONTACT_NOT_FOUND')
  }
  const desks = await readDesks(place, store, about?.ownerKey)
  const chosen =
    kind === 'complaint'
      ? pickDesk(
          desks.way.filter(({ key }) => !key.startsWith('redButler_')),
          desks.state,
          [authorId, ...concerned(desks, about?.ownerKey)],
        )
      : pickDesk(desks.way, desks.state, [authorId])
  const judge = JUDGES.find((one) => deskOf(one, { countyId, communityId, compoundId }) === chosen.key)
  if (judge) await readyDesk(store, judge, page)
  return chosen
}

function concerned(desks: Desks, aboutKey: string | undefined): string[] {
  const keys = [desks.way[0]?.key, aboutKey].filter((key) => key !== undefined)
  return keys.flatMap((key) => {
    const who = desks.who(key)
    const post = desks.post(key)
    const inPost = [post?.holderId, post?.deputy?.personId].filter((one) => typeof one === 'string')
    return who.kind === 'topLevel' ? inPost : [who.personId, ...inPost]
  })
}
