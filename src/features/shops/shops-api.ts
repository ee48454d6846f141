import type { RecordShopInput } from '@shared/contract/shops'
import { call } from '@/platform/call'

export const readShops = (communityId: string) => async (cursor: string | undefined) => {
  const { shops, next } = await call('shops.list', { communityId, cursor })
  return { items: shops, next }
}

export const readCompounds = (communityId: string) => async (cursor: string | undefined) => {
  const { compounds, next } = await call('community.compounds', { communityId, cursor })
  return { items: compounds, next }
}

export const recordShop = (input: RecordShopInput, requestId: string) =>
  call('shops.record', input, requestId)

export const endShop = (communityId: string, shopId: string) => call('shops.end', { communityId, shopId })
