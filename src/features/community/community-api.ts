import { call } from '@/platform/call'

export async function listStations(cursor: string | undefined) {
  const { stations, next } = await call('community.stations', { cursor })
  return { items: stations, next }
}

export async function listCompounds(communityId: string, cursor: string | undefined) {
  const { compounds, next } = await call('community.compounds', { communityId, cursor })
  return { items: compounds, next }
}

export async function listCommunities(cursor: string | undefined) {
  const { communities, next, trial } = await call('community.communities', { cursor })
  // The trial compound comes with every page; it travels as the first item's companion.
  return { items: communities.map((community) => ({ ...community, trial })), next }
}

export const makePoster = (stationId: string) => call('community.makePoster', { stationId })
