import { common } from './common'
import { sinceText } from './dates'

/** Above a list that could not be refreshed: from when it is, and the way to try again. */
export const stale = (at: number, reload: () => void, now = Date.now()) => ({
  kind: 'strip' as const,
  say: common.keptCopy(sinceText(new Date(at).toISOString(), now)),
  act: { text: common.tryAgain, onTap: reload },
})
