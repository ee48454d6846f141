import type { ActionName } from '@shared/contract/actions'
import type { ConsultationState } from '@shared/contract/consultation'
import { PROCESS_VERBS } from '@shared/contract/process'
import { HOST_VERBS, type HostVerb } from '@shared/contract/session'
import { dayNameOf } from '@shared/rules/calendar/working-days'
import { NEXT_VERBS, transitionsFrom } from '@shared/rules/consultation/life'
import type { StatementDoc } from '../../../cloudfunctions/store/consultations'
import type { ProposalDoc } from '../../../cloudfunctions/store/proposals'
import type { PresenceDoc, SessionDoc } from '../../../cloudfunctions/store/sessions'
import { consultationOf, docsOf, type Matter } from './matter'
import type { Random } from './random'

export interface Act {
  readonly action: ActionName
  readonly openid: string
  readonly input: Readonly<Record<string, unknown>>
}

const DAY = 86_400_000
const SECRETARY = 'wang'
const OFFICIALS = ['wang', 'li', 'zhao', 'sun'] as const
const STAIRWELL = 'cp1-b01-u1'

/** By their place in the list of acts below. */
const OF_THE_STEP: Partial<Record<ConsultationState, readonly number[]>> = {
  asking: [0, 1, 1, 2, 6, 7],
  proposing: [2, 2, 3, 4, 4, 5, 9, 9],
  deliberating: [8, 8, 9, 10, 10, 11, 12, 12, 12],
}

/** What somebody does next: mostly what may succeed now, now and then what may not. */
export function chooseAct(matter: Matter, residents: readonly string[], now: Date, random: Random): Act {
  const consultation = consultationOf(matter)
  const consultationId = consultation._id
  const resident = random.pick(residents)
  const mostly = (openid: string) => (random.chance(0.85) ? openid : random.pick([...OFFICIALS, resident]))
  const act = (action: ActionName, openid: string, input: object): Act => ({
    action,
    openid,
    input: input as Act['input'],
  })

  if (random.chance(0.4)) {
    const open = transitionsFrom(consultation.state).map(({ verb }) => verb)
    const onwards = NEXT_VERBS[consultation.state]
    const verb =
      onwards.length > 0 && random.chance(0.55)
        ? random.pick(onwards)
        : open.length > 0 && random.chance(0.6)
          ? random.pick(open)
          : random.pick(PROCESS_VERBS)
    return act('consultation.move', mostly(random.pick(['wang', 'wang', 'wang', 'li', 'zhao'])), {
      consultationId,
      verb,
      reason: '大家说好了这样办。',
      until: dayNameOf(new Date(now.getTime() + (2 + random.below(random.chance(0.9) ? 25 : 90)) * DAY)),
      cause: 'duplicate',
      channel: 'hotline12345',
      result: 'partial',
    })
  }
  const session = docsOf<SessionDoc>(matter, 'sessions').sort((a, b) => (a.order < b.order ? -1 : 1))[0]
  const statements = docsOf<StatementDoc>(matter, 'statements')
  const proposal = docsOf<ProposalDoc>(matter, 'proposals')[0]
  const evidence: readonly (() => Act)[] = [
    () =>
      act('consultation.addFactNote', mostly('sun'), { consultationId, text: '凉亭顶漏雨。', photoIds: [] }),
    () =>
      act('consultation.listParties', mostly(SECRETARY), {
        consultationId,
        wholeCompound: false,
        stairwellIds: [STAIRWELL],
        groups: random.chance(0.3) ? ['elderly'] : [],
        bodies: [],
      }),
    () =>
      act('consultation.tellParties', mostly(SECRETARY), {
        consultationId,
        keys: random.chance(0.8) ? [`stairwell_${STAIRWELL}`] : ['group_elderly'],
        way: 'posted',
      }),
    () =>
      act('proposal.submit', resident, {
        consultationId,
        title: '加四把椅子',
        measure: '南边放四把长椅。',
        costYuan: 0,
        payer: 'nobody',
        doer: 'residents',
      }),
    () => act('proposal.check', mostly(SECRETARY), { proposalId: proposal?._id ?? 'none', check: 'none' }),
    () => act('proposal.withdraw', resident, { proposalId: proposal?._id ?? 'none' }),
    () => act('statement.say', resident, { consultationId, text: '加两把长椅吧。', photoIds: [] }),
    () =>
      act('consultation.takeStance', resident, {
        consultationId,
        statementId: statements[0]?._id ?? 'none',
        stance: random.pick(['agree', 'disagree']),
      }),
    () =>
      act('statement.answer', mostly(SECRETARY), {
        consultationId,
        statementIds: statements.length > 0 ? statements.map(({ _id }) => _id).slice(0, 5) : ['none'],
        verdict: 'notAdopted',
        reason: '地方不够。',
      }),
    () =>
      act('session.convene', mostly(SECRETARY), {
        consultationId,
        mode: 'roundtable',
        startsAt: new Date(now.getTime() + random.pick([2, 4, 4, 5]) * DAY).toISOString(),
        place: '商量办公室',
        agenda: ['先说说现状'],
        affectedStairwellIds: [],
      }),
    () => sessionMove(session, random, mostly(SECRETARY)),
    () => sessionMove(session, random, mostly(SECRETARY)),
    () => comeIn(session, matter, random.pick([resident, resident, 'sun', 'li']), random),
  ]
  // Mostly what belongs to the step; now and then what does not.
  const here = random.chance(0.85) ? OF_THE_STEP[consultation.state] : undefined
  const at = here ? random.pick(here) : random.below(evidence.length)
  return (evidence[at] ?? evidence[0])?.() as Act

  function sessionMove(known: SessionDoc | undefined, by: Random, openid: string): Act {
    const next: Partial<Record<SessionDoc['state'], HostVerb>> = {
      announced: 'gather',
      gathering: 'begin',
      inSession: 'end',
    }
    const wanted = known && next[known.state]
    const verb = wanted && by.chance(0.7) ? wanted : by.pick(HOST_VERBS)
    return act('session.move', openid, {
      sessionId: known?._id ?? 'none',
      verb,
      rulesVersion: known?.rulesVersion ?? 'default_1',
      reason: 'weather',
    })
  }

  function comeIn(known: SessionDoc | undefined, all: Matter, openid: string, by: Random): Act {
    const sessionId = known?._id ?? 'none'
    const waiting = docsOf<PresenceDoc>(all, 'presences').find(({ state }) => state === 'waitingWitness')
    if (waiting && by.chance(0.5))
      return act('session.witness', openid, { sessionId, presenceId: waiting._id })
    if (by.chance(0.2))
      return act('session.addByHand', SECRETARY, {
        sessionId,
        group: 'resident',
        stairwellId: STAIRWELL,
        reason: 'noPhone',
      })
    // Without a pass: refused. The history adds the one on the host's screen to half of them.
    return act('session.checkIn', openid, { sessionId, rulesVersion: known?.rulesVersion ?? 'default_1' })
  }
}
