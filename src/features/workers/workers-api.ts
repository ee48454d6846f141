import { call } from '@/platform/call'

export async function readCommunities(cursor: string | undefined) {
  const { communities, next } = await call('community.communities', { cursor })
  return { items: communities, next }
}

export const readCompoundsOf = (communityId: string) => async (cursor: string | undefined) => {
  const { compounds, next } = await call('community.compounds', { communityId, cursor })
  return { items: compounds, next }
}

export const readWorkers =
  (communityId: string, state: 'waiting' | 'accepted') => async (cursor: string | undefined) => {
    const { workers, next } = await call('workers.list', { communityId, state, cursor })
    return { items: workers, next }
  }
