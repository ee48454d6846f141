import { postKeysOf } from '@shared/rules/posts/post-keys-of'

import type { PersonDoc } from '../store/persons'
import type { SessionDoc } from '../store/sessions'

/** The post by which she was asked in: hers now, or hers to stand in for. */
export function invitationFor(
  person: PersonDoc,
  { invited }: Pick<SessionDoc, 'invited'>,
): SessionDoc['invited'][number] | undefined {
  const keys = postKeysOf(person)
  return invited.find(({ key }) => keys.includes(key))
}
