import type { ConsultationState } from '@shared/contract/consultation'
import type { Outcome, SessionMode } from '@shared/contract/process'
import type { LegalCheck } from '@shared/contract/proposal'
import { NO_FACTS, type ProcessFacts } from '@shared/rules/consultation/facts'
import type { Transition } from '@shared/rules/consultation/life'
import { processOf } from '../../../cloudfunctions/consultations/process-of'
import { projectPage } from '../../../cloudfunctions/consultations/project-page'
import { stepDeadline } from '../../../cloudfunctions/consultations/within-step'
import { factsFor } from '../../../cloudfunctions/sessions/session-facts'
import { newDeadline } from '../../../cloudfunctions/store/deadlines'
import { storedPage } from '../../../cloudfunctions/store/page-text'
import type { TestApi } from '../../support/api'
import { aMatter } from '../../support/matters'
import { aPhoto } from '../../support/photo-doc'
import { aStatement } from '../../support/world'
import { missingNow } from './acts/moves'
import { SPOTS } from './acts/work'
import type { Random } from './random'
import { addEarly } from './ready/early'
import { addSitting } from './ready/sitting'
import { Story } from './ready/story'
import { addMinutes, addPoll } from './ready/talk'
import { addWork } from './ready/work'
import { recountFacts } from './recount'
import { recountWork } from './recount-work'

const DAY = 86_400_000
const BEGUN: readonly (readonly [state: ConsultationState, weight: number])[] = [
  ['asking', 5],
  ['proposing', 5],
  ['deliberating', 15],
  ['transferredStatutory', 1],
  ['transferredResidentsMeeting', 1],
  ['handedOff', 1],
  ['suspended', 1],
  ['handling', 8],
  ['evaluating', 8],
]
const MODES: readonly SessionMode[] = ['onsite', 'onsite', 'roundtable', 'online']
const CHECKS: readonly (readonly LegalCheck[])[] = [['none'], ['none', 'forbidden'], ['none', 'statutory']]
const OUTCOMES: readonly Outcome[] = [
  'consensus',
  'consensus',
  'majorityView',
  'majorityView',
  'noConsensus',
  'noConsensus',
  'transferredStatutory',
  'transferredStatutory',
]

/** So often its beginning is told anew until the way that it leans towards is open. */
const MOST_TRIES = 40

/**
 * A matter somewhere in its life, with every document behind it that its summary counts. Mostly it stands before the
 * way that it leans towards, with all that this way asks for.
 */
export function storyOf(api: TestApi, id: string, now: Date, random: Random, aim: Transition): Story {
  if (random.chance(0.25)) {
    const states = BEGUN.flatMap(([one, weight]) => Array<ConsultationState>(weight).fill(one))
    return begin(api, id, now, random, random.pick(states))
  }
  for (let attempt = 1; ; attempt += 1) {
    const story = begin(api, id, now, random, aim.from)
    if (attempt === MOST_TRIES || missingNow(story, aim.verb, now)?.length === 0) return story
  }
}

function begin(api: TestApi, id: string, now: Date, random: Random, state: ConsultationState): Story {
  // Some are about to be due.
  const begun = new Date(now.getTime() - random.below(8) * DAY)
  const matter = aMatter(state, begun, { _id: id, facts: NO_FACTS })
  const story = new Story(id, now, matter, (openid) => api.personId(openid))
  const said: Partial<ProcessFacts> = fill(story, state, random)
  story.change({ facts: { ...NO_FACTS, ...summaryOf(story), ...said } })
  sayings(story, random)
  const { consultation } = story
  if (processOf(consultation).dueAt) story.put('deadlines', newDeadline(stepDeadline(consultation)))
  const statements = story.all('statements')
  const page = projectPage(consultation, statements, statements.length, [], consultation.openedAt)
  story.put('consultation_pages', storedPage(page))
  return story
}

function fill(story: Story, state: ConsultationState, random: Random): Partial<ProcessFacts> {
  const checks = random.pick(CHECKS)
  if (state === 'asking') {
    if (random.chance(0.5)) addEarly(story, random, null)
    return {}
  }
  if (state === 'proposing') {
    addEarly(story, random, random.chance(0.7) ? checks : null)
    if (random.chance(0.6)) sitting(story, 'announced', random)
    return {}
  }
  addEarly(story, random, checks)
  if (state === 'handling' || state === 'evaluating') return atWork(story, state === 'evaluating', random)
  if (state === 'transferredStatutory') return { statutory: statutory(story, random.chance(0.7)) }
  return state === 'deliberating' ? talk(story, random) : {}
}

/** A sitting came to something, and it is being done, for the first time or the second. */
function atWork(story: Story, evaluating: boolean, random: Random): Partial<ProcessFacts> {
  const round = random.chance(0.4) ? 1 : 0
  sitting(story, 'ended', random)
  addMinutes(story, 'consensus', 3)
  // Raised by somebody who was there, or by nobody in particular.
  const appeal = {
    _id: `${story.id}-appeal`,
    authorId: story.person('an1'),
    compoundId: 'cp1',
    countyId: 'county',
  }
  if (random.chance(0.5)) {
    story.put('appeals', appeal)
    story.change({ fromAppealId: appeal._id })
  }
  if (round === 1) story.change({ facts: { ...NO_FACTS, reopened: 1 } })
  addWork(story, evaluating, round, random)
  return { ...recountWork(story.all, round), reopened: round }
}

/** How far 议事项 has come, from nothing at all to minutes with every signature. */
function talk(story: Story, random: Random): Partial<ProcessFacts> {
  if (random.chance(0.05)) return {}
  if (random.chance(0.4)) {
    sitting(story, random.pick(['announced', 'gathering', 'gathering', 'inSession'] as const), random)
    return {}
  }
  sitting(story, 'ended', random)
  const isWritten = random.chance(0.75)
  if (random.chance(0.6)) addPoll(story, isWritten, random)
  if (!isWritten) return {}
  const outcome = random.pick(OUTCOMES)
  addMinutes(story, outcome, random.pick([0, 1, 2, 3, 3, 3, 3, 3] as const))
  return outcome === 'transferredStatutory' ? { statutory: statutory(story, false) } : {}
}

function sitting(
  story: Story,
  state: 'announced' | 'gathering' | 'inSession' | 'ended',
  random: Random,
): void {
  const full = state === 'inSession' || state === 'ended'
  const residents = full ? 3 + random.below(3) : random.below(4)
  addSitting(story, { mode: random.pick(MODES), state, residents, shortBefore: random.chance(0.4) }, random)
}

const statutory = ({ now }: Story, answered: boolean) => ({
  item: 5,
  ownerId: 'branchSecretary_cp1',
  askAt: new Date(now.getTime() + 50 * DAY),
  answered,
})

/** The summary that guards read, worked out from the documents. */
function summaryOf(story: Story): Partial<ProcessFacts> {
  const { session: _session, rulesAccepted, poll: _poll, ...counted } = recountFacts(story.all)
  const [session] = story.all('sessions')
  const [poll] = story.all('polls')
  return {
    ...counted,
    session: session ? factsFor(session) : null,
    rulesVersion: rulesAccepted ? 'default_1' : null,
    poll: poll ? { id: poll._id, closesAt: poll.closesAt, closed: poll.closedAt !== null } : null,
  }
}

/** What a neighbour said before, answered or not; and photos that nobody has sent yet. */
function sayings(story: Story, random: Random): void {
  const { id } = story
  if (random.chance(0.25))
    story.put(
      'statements',
      aStatement({ _id: `${id}-said`, consultationId: id, authorId: story.person('bai1') }),
    )
  story.put('photos', aPhoto({ _id: `${id}-photo`, ownerId: story.person('wang') }))
  for (let nth = 0; nth < SPOTS; nth += 1)
    story.put('photos', aPhoto({ _id: `${id}-spot${nth}`, ownerId: story.person('he'), kind: 'work' }))
}
