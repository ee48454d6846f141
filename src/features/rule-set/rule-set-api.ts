import type { DraftChange } from '@shared/contract/topics'
import { call } from '@/platform/call'

export const saveDraft = (rev: number, change: DraftChange) => call('topics.saveDraft', { rev, change })
export const tryDraft = () => call('topics.tryDraft', {})
export const publishDraft = (rev: number) => call('topics.publish', { rev })

/** Verdicts have no id of their own; an appeal is judged once by the machine. */
export async function readOverturned(cursor: string | undefined) {
  const { items, next } = await call('topics.overturned', { cursor })
  return { items: items.map((item) => ({ ...item, id: `${item.appealId}${item.at}` })), next }
}
