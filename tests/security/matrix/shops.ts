import type { ShopDoc } from '../../../cloudfunctions/store/places'
import { put } from './world'

/** A red shop of the first community. */
export const resetShop = (): Promise<void> =>
  put<ShopDoc>('shops', {
    _id: 'matrix-shop',
    countyId: 'county',
    communityId: 'cm1',
    name: '春和修鞋铺',
    offer: '修鞋配钥匙，老人半价。',
    hours: '8:00–18:00',
    compoundIds: ['cp1'],
    order: '01',
  })
