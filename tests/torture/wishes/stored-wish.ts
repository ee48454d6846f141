import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { Database } from '../../../cloudfunctions/store/database'
import type { WishDoc } from '../../../cloudfunctions/store/wishes'

export const database = () => new Database(platformDatabase())
export const wishOf = (id: string) => database().get<WishDoc>('micro_wishes', id)
