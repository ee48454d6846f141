import { stepDeadline } from '../../../cloudfunctions/consultations/within-step'
import { closingDeadline } from '../../../cloudfunctions/deliberation/close-poll'
import { dissentDeadline } from '../../../cloudfunctions/deliberation/dissent-deadline'
import { residenceDeadline } from '../../../cloudfunctions/features/people/residence-deadline'
import { checkLimit } from '../../../cloudfunctions/features/worker/check-limit'
import { sessionDeadline } from '../../../cloudfunctions/sessions/after-verb'
import { type NewDeadline, newDeadline } from '../../../cloudfunctions/store/deadlines'
import type { MinutesDoc } from '../../../cloudfunctions/store/minutes'
import type { ResidenceRequestDoc } from '../../../cloudfunctions/store/residence-requests'
import type { WorkerRegistrationDoc } from '../../../cloudfunctions/store/workers'
import { callers } from '../../security/matrix/callers'
import { resetDeliberation } from '../../security/matrix/deliberation'
import { resetSessions } from '../../security/matrix/sessions'
import { resetWorkers } from '../../security/matrix/workers'
import { put, resetRequest } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { aMatter } from '../../support/matters'
import { aSession } from '../../support/session-doc'
import { change, stored } from '../../support/stored'
import { aConsultation } from '../../support/world'
import type { Intent } from './sweep'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
const due = (deadline: NewDeadline, hours = 1) =>
  put('deadlines', newDeadline({ ...deadline, dueAt: ago(hours) }, 'the-mark'))

const clock = (rule: string, prepare: (api: TestApi) => Promise<void>): Intent => ({
  label: `the clock: ${rule}`,
  action: null,
  openid: '',
  input: () => ({}),
  prepare,
})

/** Time limits of the first half that are over: whoever dies while the clock works leaves the rest to the next tick. */
export const ticks: readonly Intent[] = [
  clock('consultationStep', async () => {
    const late = aMatter('asking', ago(240))
    await put('consultations', late)
    await due(stepDeadline(late))
  }),
  clock('session', async (api) => {
    await resetSessions(api)
    const stale = aSession({ startsAt: ago(13) })
    await put('sessions', stale)
    const deadline = sessionDeadline(stale, ago(13))
    if (!deadline) throw new Error('an open session has no limit')
    await due(deadline)
  }),
  clock('pollCloses', async (api) => {
    await resetDeliberation(api)
    const resident = callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
    const said = { consultationId: 'cs-poll', choice: 'cs-poll-pr1' }
    await api.call('poll.answer', said, { openid: resident, requestId: 'fault-poll-answer' })
    await change('polls', 'pl_cs-poll', { closesAt: ago(2) })
    await due(closingDeadline({ consultationId: 'cs-poll' }, aConsultation({ _id: 'cs-poll' }), ago(1)))
  }),
  clock('workerCheck', async (api) => {
    await resetWorkers(api)
    const waits = (await stored<WorkerRegistrationDoc>('worker_registrations')).find(
      ({ state }) => state === 'waiting',
    )
    if (!waits) throw new Error('nobody waits to be accepted')
    await due(checkLimit(waits, ago(200)))
  }),
  clock('dissentAnswer', async (api) => {
    await resetDeliberation(api)
    const minutes = (await stored<MinutesDoc>('minutes')).find(({ _id }) => _id === 'mn-cs-sealed')
    if (!minutes) throw new Error('no minutes are sealed')
    await due(dissentDeadline(minutes, { at: ago(1), provisional: false }))
  }),
  clock('residenceRequest', async (api) => {
    await resetRequest(api)
    const [request] = await stored<ResidenceRequestDoc>('residence_requests')
    if (!request) throw new Error('nobody has asked')
    await due(residenceDeadline(request, ago(200)))
  }),
]
