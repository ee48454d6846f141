import { deadlineId, newDeadline } from '../../../cloudfunctions/store/deadlines'
import { resetCommittee } from '../../security/matrix/bodies'
import { callerNamed } from '../../security/matrix/callers'
import { put } from '../../security/matrix/world'
import { change } from '../../support/stored'
import type { Intent } from './sweep'

const secretary = callerNamed('branchSecretary').openid ?? ''
const ago = new Date(Date.now() - 3_600_000)
const row = { title: '', where: '桂园小区', waits: 'compound', since: ago } as const

/** A share that is broken, and its limit over. */
const late = async () => {
  await resetCommittee()
  await change('committees', 'cp1', { partyMembers: 1 })
  const place = { countyId: 'county', communityId: 'cm1', compoundId: 'cp1' }
  const { _id: _, ...limit } = newDeadline(
    { rule: 'committeeShare', subject: 'cp1', place, dueAt: ago, level: 'branchSecretary', row },
    'the-mark',
  )
  await put('deadlines', { _id: deadlineId('committeeShare', 'cp1'), ...limit })
}

/** The end of a committee whose chair has left her post, and the clock of a share that does not hold. */
export const bodies: readonly Intent[] = [
  {
    label: 'bodies.endCommittee',
    action: 'bodies.endCommittee',
    openid: secretary,
    input: () => ({ compoundId: 'cp1', reason: 'termOver' }),
    async prepare() {
      await resetCommittee()
      await change('posts', 'committeeChair_cp1', { holderId: null, label: null, deputy: null, vacant: true })
    },
  },
  { label: 'the clock: committeeShare', action: null, openid: '', input: () => ({}), prepare: late },
]
