import { STEPS } from '@shared/contract/consultation'
import { dayNameOf } from '@shared/rules/calendar/working-days'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { ConsultationDoc } from '../../../cloudfunctions/store/consultations'
import type { DirectLineDoc } from '../../../cloudfunctions/store/direct-lines'
import type { TaskDoc, WorkDoc } from '../../../cloudfunctions/store/works'
import type { TestApi } from '../../support/api'
import { allFacts } from '../../support/matters'
import { aPost } from '../../support/works'
import { aConsultation } from '../../support/world'
import { callers } from './callers'
import { put } from './world'

const DAY = 86_400_000
export const tomorrow = () => dayNameOf(new Date(Date.now() + DAY))
export const today = () => dayNameOf(new Date())

const aTask = (id: string, state: TaskDoc['state']): TaskDoc => ({
  id,
  what: '给垃圾桶加盖',
  ownerKey: 'propertyManager_cp1',
  post: 'propertyManager',
  label: null,
  department: null,
  dueOn: tomorrow(),
  state,
  givenAt: new Date(),
  doneAt: state === 'done' ? new Date() : null,
  returned: state === 'returned' ? 'otherDuty' : null,
  proposal: null,
  round: 0,
})

/** Work on one matter: who has it, a task that is open, one that came back and one that is done. */
export const aWorkDoc = (_id: string, change: Partial<WorkDoc> = {}): WorkDoc => ({
  _id,
  round: 0,
  chain: [
    {
      key: 'branchSecretary_cp1',
      post: 'branchSecretary',
      label: '王书记',
      since: new Date(),
      how: 'received',
    },
  ],
  offer: null,
  tracker: null,
  tasks: [aTask('task1', 'open'), aTask('task2', 'returned')],
  pairs: [],
  answers: [],
  evidence: [],
  done: null,
  sentBack: 0,
  officeRating: null,
  lowReasons: {},
  hotline: [],
  entries: 2,
  heardAt: new Date(),
  reminded: false,
  ...change,
})

/** Everything is done and photographed, and nobody has confirmed it. */
export const allDone = (): Partial<WorkDoc> => ({
  tasks: [aTask('task3', 'done')],
  pairs: [{ beforeId: 'we-before', afterId: 'we-after', taskId: 'task3', round: 0 }],
})

const offered = (): Partial<WorkDoc> => ({
  offer: {
    key: 'propertyManager_cp1',
    post: 'propertyManager',
    label: null,
    at: new Date(),
    dueAt: new Date(Date.now() + DAY),
  },
})
const said = (): Partial<WorkDoc> => ({
  ...allDone(),
  done: { by: '王书记', at: new Date(), promised: new Date(Date.now() + DAY) },
})

const heard = (): Partial<WorkDoc> => ({
  ...said(),
  byHand: [
    {
      id: 'hand1',
      verdict: 'done',
      who: 'tookPart',
      reason: 'noPhone',
      recordedById: 'p_secretary',
      by: '王书记',
      at: new Date(),
      witnessId: null,
      round: 0,
    },
  ],
})

const aLine = (): DirectLineDoc => ({
  _id: 'line1',
  consultationId: 'cs-work',
  to: 'county',
  text: '请县里帮忙。',
  askedById: 'p_secretary',
  by: '王书记',
  at: new Date(),
  dueAt: new Date(Date.now() + DAY),
  overdue: false,
  answer: null,
})

const stepsTo = (state: ConsultationDoc['state']) => {
  const here = (STEPS as readonly string[]).indexOf(state)
  return STEPS.map((step, at) => ({
    step,
    startedAt: at <= here ? new Date(Date.now() - DAY) : null,
    dueAt: at === here ? new Date(Date.now() + 5 * DAY) : null,
    endedAt: at < here ? new Date(Date.now() - DAY) : null,
    responsible: null,
  }))
}

/** Work in every state that a verb asks for, and a community that has a specialist. */
export async function resetWorks(api: TestApi): Promise<void> {
  const { command } = platformDatabase()
  for (const name of [
    'works',
    'work_entries',
    'work_ratings',
    'direct_lines',
    'audit_events',
    'publications',
  ]) {
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
  const facts = allFacts(new Date(), { work: null, keys: { resident: false, butler: false }, session: null })
  const matters = [
    ['cs-work', 'handling', {}],
    ['cs-offered', 'handling', offered()],
    ['cs-all-done', 'handling', allDone()],
    ['cs-said', 'handling', said()],
    ['cs-heard', 'handling', heard()],
    ['cs-rated', 'evaluating', said()],
  ] as const
  const residents = callers.filter(({ livesIn, openid }) => livesIn === 'cp1' && openid)
  for (const [_id, state, work] of matters) {
    await put('consultations', aConsultation({ _id, state, facts, steps: stepsTo(state) }))
    await put('works', aWorkDoc(_id, work))
    if (!['cs-said', 'cs-heard', 'cs-rated'].includes(_id)) continue
    for (const { openid = '' } of residents) {
      await put('participations', {
        _id: `${_id}_${api.personId(openid)}`,
        consultationId: _id,
        compoundId: 'cp1',
        personId: api.personId(openid),
        bucket: 0,
        verified: true,
        stances: {},
        joinedAt: new Date(),
        changedAt: new Date(),
      } as never)
    }
  }
  await put('direct_lines', aLine())
  for (const [kind, placeId] of [
    ['serviceSpecialist', 'cm1'],
    ['communitySecretary', 'cm1'],
    ['branchSecretary', 'cp1'],
    ['propertyManager', 'cp1'],
  ] as const) {
    const holder = callers.find((one) => one.post === kind && one.placeId === placeId)
    await put('posts', aPost(api, kind, placeId, holder?.openid ?? '', '某同志'))
  }
}
