import type { ImportFormat } from '@shared/contract/posts'

import type { ActionContext } from './define-action'

const A_DAY = 24 * 3600 * 1000

/**
 * Lets one table be put where nobody else finds it; sent again, under the same name. `what` and its
 * `subject` tell uploads apart. Which file it is never comes from a client.
 */
export async function beginTable(
  { caller, ports, secrets, now, requestId }: ActionContext,
  what: 'import' | 'tree' | 'list',
  subject: string,
  format: ImportFormat,
) {
  const { _id: personId } = await caller.person()
  const name = secrets.sign('table', `${what}|${personId}|${requestId}|${subject}`)
  const { fileId, url, headers } = await ports.files.uploadPass(`imports/${name.slice(32)}.${format}`)
  const begun = {
    _id: `${what}${name.slice(0, 28)}`,
    personId,
    format,
    fileId,
    state: 'begun' as const,
    expiresAt: new Date(now.getTime() + A_DAY),
  }
  return { begun, upload: { method: 'PUT' as const, url, headers } }
}
