import type { RequestKind } from '../../contract/butler/contact-life'

/**
 * What a resident asked may become her appeal or wish, and be complained about. A complaint is one already;
 * what somebody saw on her way is not of her own compound.
 */
export const mayGrow = (kind: RequestKind): boolean => kind !== 'complaint' && kind !== 'sighting'
