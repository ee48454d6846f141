import type { Ports } from '../kernel/ports'

const LINK_SECONDS = 7200
/** A link is handed out while it still has an hour to live. */
const KEPT_FOR_MILLISECONDS = 3_600_000
const MOST = 500

const kept = new Map<string, { readonly link: string; readonly until: number }>()

/** Links for photos, in the order asked, empty where there is none; asked of the platform once an hour an instance, not once a reader. */
export async function photoLinks(fileIds: readonly string[], ports: Ports, now: Date): Promise<string[]> {
  const missing = fileIds.filter((fileId) => (kept.get(fileId)?.until ?? 0) <= now.getTime())
  if (missing.length > 0) {
    const links = await ports.temporaryLinks(missing, LINK_SECONDS)
    if (kept.size > MOST) kept.clear()
    missing.forEach((fileId, i) => {
      kept.set(fileId, { link: links[i] ?? '', until: now.getTime() + KEPT_FOR_MILLISECONDS })
    })
  }
  return fileIds.map((fileId) => kept.get(fileId)?.link ?? '')
}
