import { POSTS } from '@shared/contract/ladder'
import { NEIGHBOUR } from '@shared/copy/authors'
import { holdsPost, type Scope } from '@shared/rules/ladder'

import type { ActionContext } from '../../kernel/define-action'
import type { PersonDoc } from '../../store/persons'
import type { StatementDoc } from '../../store/statements'
import { openVault } from '../../vault/vault'

/**
 * How an author is called in public (domain §3.5): in office surname and title, always; else
 * 本小区邻居, unless she chose to show the name that she gave with her home.
 */
export async function authorName(
  person: PersonDoc,
  showName: boolean,
  context: ActionContext & { readonly target: { readonly place: Scope } },
): Promise<Pick<StatementDoc, 'author' | 'named'>> {
  const inOffice = holdsPost(person.posts, POSTS, context.target.place)
  if (inOffice && person.label) return { author: person.label }
  if (!showName) return { author: NEIGHBOUR }
  const reading = { reader: person._id, reason: 'showName' }
  const name = await openVault(context).get(person._id, 'name', reading)
  return name === undefined ? { author: NEIGHBOUR } : { author: name, named: true }
}
