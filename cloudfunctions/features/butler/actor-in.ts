import { intentId } from '../../publish/intent-id'
import type { ContactDoc } from '../../store/contacts'

/**
 * Whoever acted for the office in one request, told apart in this request only: when she leaves,
 * nothing of her stands in what others asked.
 */
export const actorIn = ({ _id }: Pick<ContactDoc, '_id'>, personId: string): string =>
  intentId('by', personId, _id)
