import { CONSENT_VERSIONS } from '@shared/contract/consent'

import { makeFirstAdminCode } from '../../cloudfunctions/features/posts/first-admin-code'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import type { TestStack } from './gateway'

const SECRET = 'a1'.repeat(32)
const first = makeFirstAdminCode(openSecrets(SECRET))

/** What a stack needs in which people come into office by their own taps, from the first admin on. */
export const fromTheFirstAdmin = {
  secretKey: SECRET,
  environment: { PAGE_CACHE_MS: '0', FIRST_ADMIN_CODE_HASH: first.hash },
} as const

/** How people come there, in WeChat. */
export function intoOffice(stack: Pick<TestStack, 'get'>) {
  /** Somebody who has agreed to the notice; returns as whom she calls. */
  async function person(name: string): Promise<string> {
    const as = `newcomer-${name}`
    await stack.get('people.consent', { kind: 'notice', version: CONSENT_VERSIONS.notice }, { as })
    return as
  }
  return {
    person,
    async firstAdmin(): Promise<string> {
      const as = await person('admin')
      await stack.get('posts.claimFirstAdmin', { code: first.code, label: '孟主任' }, { as })
      return as
    },
    async appoint(
      by: string,
      whom: string,
      post: 'communitySecretary' | 'branchSecretary',
      placeId: string,
    ): Promise<void> {
      const { code } = await stack.get('posts.invite', { post, placeId, label: '王书记' }, { as: by })
      await stack.get('posts.accept', { code }, { as: whom })
    },
  }
}
