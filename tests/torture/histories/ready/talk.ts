import type { Outcome } from '@shared/contract/process'
import { closingTime, countableFrom } from '@shared/rules/poll/poll-times'
import { countPoll, optionIds } from '@shared/rules/poll/tally'

import { closingDeadline } from '../../../../cloudfunctions/deliberation/close-poll'
import { dissentDeadline } from '../../../../cloudfunctions/deliberation/dissent-deadline'
import { sealOf } from '../../../../cloudfunctions/deliberation/minutes-seal'
import { newDeadline } from '../../../../cloudfunctions/store/deadlines'
import type { MinutesDoc } from '../../../../cloudfunctions/store/minutes'
import type { PollDoc } from '../../../../cloudfunctions/store/polls'
import { homeOf } from '../people'
import type { Random } from '../random'
import type { Story } from './story'

const DAY = 86_400_000
const VOICES = ['an1', 'bai2', 'cao1'] as const

/** A 意向征集 that was opened two days ago; closed, or open until this night or tomorrow's. */
export function addPoll(story: Story, closed: boolean, random: Random): void {
  const { id, now } = story
  const _id = `pl_${id}`
  const openedAt = new Date(now.getTime() - (closed ? 6 : 3 - random.below(2)) * DAY)
  const closesAt = closingTime(openedAt, 3)
  const proposals = story
    .all('proposals')
    .filter(({ legal }) => legal?.check !== 'forbidden')
    .map(({ _id: proposalId, title }) => ({ id: proposalId, title }))
  const options = optionIds(proposals.map((one) => one.id))
  const said = VOICES.filter(() => random.chance(0.8))
  const answers = said.map((openid) => ({
    _id: `${_id}_${story.person(openid)}`,
    pollId: _id,
    consultationId: id,
    personId: story.person(openid),
    choice: random.pick(options),
    group: openid === 'cao1' ? ('tenant' as const) : ('owner' as const),
    forHousehold: true,
    answeredAt: openedAt,
    changedAt: openedAt,
  }))
  const households = said.map((openid) => ({
    _id: `${_id}_${homeOf(openid)}`,
    pollId: _id,
    casterId: story.person(openid),
  }))
  for (const answer of answers) story.put('poll_answers', answer)
  for (const household of households) story.put('poll_households', household)
  const poll: PollDoc = {
    _id,
    consultationId: id,
    compoundId: 'cp1',
    proposals,
    hiddenUntilClose: random.chance(0.5),
    costOnOwners: random.chance(0.3),
    openedAt,
    days: 3,
    closesAt,
    pausedMilliseconds: 0,
    closedAt: closed ? countableFrom(closesAt) : null,
    answered: answers.length > 0,
    rev: 1,
    homes: 144,
    result: countPoll(options, answers, households),
  }
  story.put('polls', poll)
  if (!closed)
    story.put('deadlines', newDeadline(closingDeadline(poll, story.consultation, countableFrom(closesAt))))
}

/** Minutes that people can read, signed by the first `signers` of three. */
export function addMinutes(story: Story, outcome: Outcome, signers: 0 | 1 | 2 | 3): void {
  const { id, now } = story
  const [session] = story.all('sessions')
  const [first] = story.all('proposals')
  const speaksFor = outcome === 'consensus' || outcome === 'majorityView'
  const content = {
    consultationId: id,
    title: story.consultation.title,
    outcome,
    adopted: speaksFor && first ? [{ id: first._id, number: 1, title: first.title }] : [],
    conclusion: '加两把长椅。',
    viewsFor: ['好。'],
    viewsAgainst: ['吵。'],
    minority: outcome === 'majorityView' ? '怕吵。' : null,
    statutoryItem: null,
    sessions: [],
    poll: null,
  }
  const signatures = (
    [
      ['host', 'wang'],
      ['recorder', session?.mode === 'onsite' ? 'wang' : 'sun'],
      ['resident', 'dong1'],
    ] as const
  )
    .slice(0, signers)
    .map(([as, openid]) => ({ as, personId: story.person(openid), name: '某人', at: now }))
  const sealedAt = signers === 3 ? now : null
  const dissentDueAt = sealedAt && content.minority !== null ? new Date(now.getTime() + 5 * DAY) : null
  const minutes: MinutesDoc = {
    _id: `${id}-minutes`,
    ...content,
    countyId: 'county',
    communityId: 'cm1',
    compoundId: 'cp1',
    compoundName: '桂园小区',
    officeName: '桂园商量办公室',
    writerId: story.person('li'),
    writtenAt: new Date(now.getTime() - 3_600_000),
    state: 'public',
    why: null,
    reason: null,
    judge: 'communitySecretary',
    mode: session?.mode ?? 'onsite',
    seal: sealOf(content),
    signatures,
    sealedAt,
    dissentDueAt,
    dissentOverdue: false,
    notes: [],
  }
  story.put('minutes', minutes)
  if (dissentDueAt)
    story.put('deadlines', newDeadline(dissentDeadline(minutes, { at: dissentDueAt, provisional: false })))
}
