import { callerNamed, callers } from '../../security/matrix/callers'
import { resetEvidence } from '../../security/matrix/evidence'
import { resetSessions } from '../../security/matrix/sessions'
import { put } from '../../security/matrix/world'
import type { TestApi } from '../../support/api'
import { change, stored } from '../../support/stored'
import type { Intent } from './sweep'

const resident = () => callers.find(({ name }) => name === 'verifiedResident (own)')?.openid ?? ''
const secretary = callerNamed('branchSecretary').openid ?? ''

/** What the matrix has no succeeding sample for: it is somebody's own, or needs somebody who came before. */
export const more: readonly Intent[] = [
  {
    label: 'proposal.withdraw',
    action: 'proposal.withdraw',
    openid: resident(),
    input: () => ({ proposalId: 'proposal1' }),
    async prepare(api) {
      await resetEvidence(api)
      await change('proposals', 'proposal1', { authorId: api.personId(resident()) })
    },
  },
  {
    label: 'session.invite',
    action: 'session.invite',
    openid: secretary,
    input: () => ({ sessionId: 'session2', postKeys: ['redButler_cp1-b01-u1'] }),
    prepare: resetSessions,
  },
  {
    label: 'session.witness',
    action: 'session.witness',
    openid: resident(),
    input: () => ({ sessionId: 'session1', presenceId: 'session1_byHand' }),
    prepare: withSomebodyToWitness,
  },
]

/** She is here herself, and somebody without a phone was added by the host. */
async function withSomebodyToWitness(api: TestApi): Promise<void> {
  await resetSessions(api)
  const input = {
    sessionId: 'session1',
    group: 'resident',
    stairwellId: 'cp1-b01-u1',
    reason: 'noPhone',
  } as const
  const { presenceId } = await api.call('session.addByHand', input, { openid: secretary })
  const added = (await stored<{ readonly _id: string }>('presences')).find(({ _id }) => _id === presenceId)
  if (!added) throw new Error('nobody was added')
  await put('presences', { ...added, _id: 'session1_byHand' })
  const personId = api.personId(resident())
  await put('presences', {
    ...added,
    _id: `session1_${personId}`,
    personId,
    byHand: null,
    state: 'here',
  } as never)
}
