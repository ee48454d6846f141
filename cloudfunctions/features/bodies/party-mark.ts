import type { Secrets } from '../../kernel/secrets'
import { letteredDigest } from '../../store/lettered-digest'

type Signs = Pick<Secrets, 'sign'>

/** Says of one seat whether its holder is a member of the Party, to nobody but who holds the secret. */
export const partyMark = (seatId: string, partyMember: boolean, secrets: Signs): string =>
  letteredDigest(secrets.sign('committee', `${seatId}|${partyMember ? 'member' : 'other'}`))

export const isMarked = (
  { seatId, partyMark: mark }: { readonly seatId: string; readonly partyMark: string },
  secrets: Signs,
): boolean => mark === partyMark(seatId, true, secrets)
