import type { ConsultationState } from '../../contract/consultation'

/**
 * Where people stand on one another's words is asked until the matter is decided on: through
 * 问诉求, 提方案 and 议事项. From 快办理 on the answers are evidence and do not change (domain §3.2).
 */
export const stancesOpen = (state: ConsultationState): boolean =>
  state === 'asking' || state === 'proposing' || state === 'deliberating'
