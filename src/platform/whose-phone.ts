import { burnDrafts } from './drafts'
import { burnCopies } from './kept-copies'
import { burnOutbox, tryRefusedAgain } from './outbox'
import { type Session, session } from './session'
import { forget, recall, remember } from './storage'

const OWNER = 'owner'

/** Tells two people at one browser apart, and nothing else: thirty-two bits of whom the session names. */
function markOf({ session: token }: Session): number {
  let mark = 7
  for (const letter of token.split('.')[2] ?? '') mark = (mark * 31 + letter.charCodeAt(0)) | 0
  return mark
}

/** Somebody signs in. What she wrote before goes out now; what somebody else left here is gone. */
export function sitDown(granted: Session): void {
  const before = recall<number>(OWNER)
  const mark = markOf(granted)
  if (before !== null && before !== mark) {
    burnOutbox()
    burnDrafts()
  }
  burnCopies()
  remember(OWNER, mark)
  session.set(granted)
  tryRefusedAgain(() => true)
}

/** She leaves this browser: nothing of hers stays behind. */
export function getUp(): void {
  session.set(null)
  burnCopies()
  burnOutbox()
  burnDrafts()
  forget(OWNER)
}
