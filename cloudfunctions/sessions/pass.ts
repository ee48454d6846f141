import { passOf, passStep, stepsTaken } from '@shared/rules/session/pass'

import type { Secrets } from '../kernel/secrets'
import type { SessionDoc } from '../store/sessions'

type Session = Pick<SessionDoc, '_id' | 'secret'>

const passAt = (step: number, { _id, secret }: Session, secrets: Secrets): string =>
  passOf(secrets.sign('session-pass', JSON.stringify([_id, secret, step])))

/** The six digits on the host's screen now. Derived and never stored, so that nobody can read them ahead. */
export const sessionPass = (session: Session, secrets: Secrets, now: Date): string =>
  passAt(passStep(now), session, secrets)

export const passFits = (typed: string, session: Session, secrets: Secrets, now: Date): boolean =>
  stepsTaken(now).some((step) => passAt(step, session, secrets) === typed)
