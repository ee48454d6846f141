import { CONSULTATION_STATES, type ConsultationState, STEPS } from '@shared/contract/consultation'
import { RUNGS } from '@shared/contract/ladder'
import { type Evidence, type MoveAsks, PROCESS_VERBS, type ProcessVerb } from '@shared/contract/process'
import { decideStance } from '@shared/rules/consultation/decide-stance'
import {
  bringsResult,
  destination,
  isOver,
  isStep,
  type Mover,
  NEXT_VERBS,
  ownerOf,
  transitionOf,
  transitionsFrom,
} from '@shared/rules/consultation/life'
import { mayMove, type Standing } from '@shared/rules/consultation/may-move'
import { stancesOpen } from '@shared/rules/consultation/stances-open'
import { stepAt } from '@shared/rules/consultation/step-at'

const may = (who: Mover, state: ConsultationState): Readonly<Record<string, string>> =>
  Object.fromEntries(
    transitionsFrom(state)
      .filter((row) => row.who.includes(who))
      .map(({ verb, to }) => [verb, to]),
  )
const halt = { suspend: 'suspended', cancel: 'cancelled' }

describe('what each may do in each state', () => {
  it('the branch secretary leads through the first steps, and may always say that it waits or ends', () => {
    expect(may('branchSecretary', 'asking')).toEqual({ propose: 'proposing', handOff: 'handedOff', ...halt })
    expect(may('branchSecretary', 'proposing')).toEqual({
      deliberate: 'deliberating',
      transferMeeting: 'transferredResidentsMeeting',
      handOff: 'handedOff',
      ...halt,
    })
    expect(may('branchSecretary', 'deliberating')).toEqual({
      transferMeeting: 'transferredResidentsMeeting',
      handOff: 'handedOff',
      ...halt,
    })
    expect(may('branchSecretary', 'handling')).toEqual({ handOff: 'handedOff', ...halt })
    expect(may('branchSecretary', 'evaluating')).toEqual(halt)
  })

  it('the host brings 议事项 to its end', () => {
    expect(may('host', 'deliberating')).toEqual({
      handle: 'handling',
      transferStatutory: 'transferredStatutory',
      conclude: 'closed',
    })
    for (const state of CONSULTATION_STATES)
      if (state !== 'deliberating') expect(may('host', state)).toEqual({})
  })

  it('the community secretary confirms, closes and sends back', () => {
    const elsewhere = { handOff: 'handedOff', ...halt }
    const meeting = { transferMeeting: 'transferredResidentsMeeting', ...elsewhere }
    expect(may('communitySecretary', 'asking')).toEqual(elsewhere)
    expect(may('communitySecretary', 'proposing')).toEqual(meeting)
    expect(may('communitySecretary', 'deliberating')).toEqual(meeting)
    expect(may('communitySecretary', 'handling')).toEqual({
      extend: 'handling',
      confirmDone: 'evaluating',
      ...elsewhere,
    })
    expect(may('communitySecretary', 'evaluating')).toEqual({
      close: 'closed',
      reopen: 'handling',
      takeToReception: 'handedOff',
      ...halt,
    })
  })

  it('the specialist asks for more time, and nothing else', () => {
    for (const state of CONSULTATION_STATES)
      expect(may('serviceSpecialist', state)).toEqual(state === 'handling' ? { extend: 'handling' } : {})
  })

  it('both secretaries ask again about what lies elsewhere, and write down what came of it', () => {
    for (const who of ['branchSecretary', 'communitySecretary'] as const) {
      for (const state of ['transferredStatutory', 'transferredResidentsMeeting', 'handedOff'] as const)
        expect(may(who, state)).toEqual({ askAgain: 'previous', recordResult: 'closed' })
      expect(may(who, 'suspended')).toEqual({ resume: 'previous', cancel: 'cancelled' })
    }
    expect(may('countyAdmin', 'suspended')).toEqual({ resume: 'previous', cancel: 'cancelled' })
    for (const step of STEPS) expect(may('countyAdmin', step)).toEqual(halt)
  })
})

describe('what a move asks for', () => {
  const asked = (state: ConsultationState, verb: ProcessVerb) => {
    const row = transitionOf(state, verb)
    return [row?.asks, row?.within]
  }
  const until: readonly MoveAsks[] = ['reason', 'until']

  it('a reason and a day, at most sixty days away, of whatever waits for others', () => {
    const sixty = { days: 60 }
    for (const state of ['proposing', 'deliberating'] as const)
      expect(asked(state, 'transferMeeting')).toEqual([until, sixty])
    for (const state of ['asking', 'proposing', 'deliberating', 'handling'] as const)
      expect(asked(state, 'handOff')).toEqual([['channel', ...until], sixty])
    for (const state of ['transferredStatutory', 'transferredResidentsMeeting', 'handedOff'] as const)
      expect(asked(state, 'askAgain')).toEqual([until, sixty])
    expect(asked('evaluating', 'takeToReception')).toEqual([until, sixty])
  })

  it('at most thirty days of a pause, ten working days of an extension', () => {
    for (const step of STEPS) expect(asked(step, 'suspend')).toEqual([until, { days: 30 }])
    expect(asked('handling', 'extend')).toEqual([until, { workingDays: 10 }])
  })

  it('a result and its reason of what is closed, a cause of what is cancelled, stars of what is done', () => {
    expect(asked('evaluating', 'close')).toEqual([['result', 'reason'], undefined])
    for (const state of ['transferredStatutory', 'transferredResidentsMeeting', 'handedOff'] as const)
      expect(asked(state, 'recordResult')).toEqual([['result', 'reason'], undefined])
    for (const state of [...STEPS, 'suspended'] as const)
      expect(asked(state, 'cancel')).toEqual([['cause', 'reason'], undefined])
    expect(asked('deliberating', 'conclude')).toEqual([['reason'], undefined])
    expect(asked('evaluating', 'reopen')).toEqual([['reason'], undefined])
    expect(asked('suspended', 'resume')).toEqual([['reason'], undefined])
    expect(asked('handling', 'confirmDone')).toEqual([['rating'], undefined])
  })

  it('nothing of the way as it is meant to go', () => {
    expect(asked('asking', 'propose')).toEqual([[], undefined])
    expect(asked('proposing', 'deliberate')).toEqual([[], undefined])
    expect(asked('deliberating', 'handle')).toEqual([[], undefined])
    expect(asked('deliberating', 'transferStatutory')).toEqual([[], undefined])
  })
})

describe('what must be there before', () => {
  const wanted = (state: ConsultationState, verb: ProcessVerb) => transitionOf(state, verb)?.guards
  const held: readonly Evidence[] = [
    'sessionHeld',
    'rulesAccepted',
    'pollClosed',
    'minutesSigned',
    'statementsAnswered',
  ]

  it('a step is left for the next one', () => {
    expect(wanted('asking', 'propose')).toEqual(['askingOver', 'factNote', 'partiesListed'])
    expect(wanted('proposing', 'deliberate')).toEqual(['proposalReady', 'partiesNotified', 'noticeGiven'])
    expect(wanted('deliberating', 'handle')).toEqual([...held, 'agreed', 'advisoryOnly'])
    expect(wanted('deliberating', 'transferStatutory')).toEqual([...held, 'statutoryPrepared'])
    expect(wanted('deliberating', 'conclude')).toEqual(['noConsensus', 'pollClosed', 'statementsAnswered'])
    expect(wanted('handling', 'confirmDone')).toEqual([
      'tasksDone',
      'beforeAfter',
      'residentAnswered',
      'butlerConfirmed',
    ])
    expect(wanted('evaluating', 'close')).toEqual(['ratingsIn', 'satisfied'])
  })

  it('residents who are dissatisfied send it back, once, and the second time to the reception', () => {
    expect(wanted('evaluating', 'reopen')).toEqual(['dissatisfied', 'firstTime'])
    expect(wanted('evaluating', 'takeToReception')).toEqual(['dissatisfied', 'secondTime'])
    expect(wanted('handling', 'extend')).toEqual(['notExtended', 'notReported'])
  })

  it('nobody’s words are left unanswered where 议事项 is left in another way', () => {
    for (const verb of ['transferMeeting', 'handOff'] as const) {
      expect(wanted('deliberating', verb)).toEqual(['statementsAnswered'])
      expect(wanted('proposing', verb)).toEqual([])
    }
    expect(wanted('handedOff', 'recordResult')).toEqual([])
    expect(wanted('transferredResidentsMeeting', 'askAgain')).toEqual([])
    for (const step of STEPS)
      for (const verb of ['suspend', 'cancel'] as const) expect(wanted(step, verb)).toEqual([])
    expect(wanted('suspended', 'resume')).toEqual([])
  })
})

describe('who answers for a matter', () => {
  it('is the branch secretary until 快办理, then the community secretary', () => {
    const owners = Object.fromEntries(CONSULTATION_STATES.map((state) => [state, ownerOf(state, null)]))
    expect(owners).toMatchObject({
      asking: 'branchSecretary',
      proposing: 'branchSecretary',
      deliberating: 'branchSecretary',
      handling: 'communitySecretary',
      evaluating: 'communitySecretary',
      transferredResidentsMeeting: 'communitySecretary',
      handedOff: 'branchSecretary',
    })
  })

  it('elsewhere whoever had it before', () => {
    for (const state of ['suspended', 'handedOff', 'transferredStatutory'] as const) {
      expect(ownerOf(state, 'handling')).toBe('communitySecretary')
      expect(ownerOf(state, 'asking')).toBe('branchSecretary')
    }
    expect(ownerOf('transferredResidentsMeeting', 'proposing')).toBe('communitySecretary')
    expect(ownerOf('asking', 'handling')).toBe('branchSecretary')
  })

  const standing = (change: Partial<Standing>): Standing => ({
    levels: [],
    specialist: false,
    host: false,
    owner: 'branchSecretary',
    naturalOwner: 'branchSecretary',
    ...change,
  })
  const moves = (state: ConsultationState, verb: ProcessVerb, change: Partial<Standing>) => {
    const row = transitionOf(state, verb)
    return row && mayMove(row, standing(change))
  }

  it('and may what the table says by the post, the chair or the seconded post', () => {
    expect(moves('deliberating', 'handle', { levels: ['branchSecretary'] })).toBe(true)
    expect(moves('deliberating', 'handle', { levels: ['communitySecretary'] })).toBe(false)
    expect(moves('handling', 'extend', { specialist: true, naturalOwner: 'communitySecretary' })).toBe(true)
    expect(moves('handling', 'confirmDone', { specialist: true })).toBe(false)
    expect(moves('asking', 'propose', { levels: [] })).toBe(false)
  })

  it('but a level above only what concerns it, and only while the matter lies there', () => {
    const community: Partial<Standing> = { levels: ['communitySecretary'] }
    const raised = { ...community, owner: 'communitySecretary' as const }
    expect(moves('deliberating', 'handle', raised)).toBe(true)
    expect(moves('deliberating', 'handle', community)).toBe(false)
    const county = {
      levels: ['countyAdmin'],
      owner: 'countyAdmin',
      naturalOwner: 'communitySecretary',
    } as const
    expect(moves('handling', 'confirmDone', county)).toBe(true)
    // The chair is the branch's: where the community answers for the matter, nobody takes it over.
    expect(moves('deliberating', 'handle', county)).toBe(false)
  })
})

describe('where a matter is', () => {
  const at = new Date('2026-11-20T04:00:00Z')
  const begun = (...ended: readonly boolean[]) =>
    STEPS.map((step, n) => ({
      step,
      startedAt: n < ended.length ? at : null,
      endedAt: ended[n] ? at : null,
    }))

  it('is its step, or the one it left: the open one, else the last that was begun', () => {
    expect(stepAt('proposing', begun(true, false))).toBe('proposing')
    expect(stepAt('suspended', begun(true, false))).toBe('proposing')
    expect(stepAt('handedOff', begun(true, true))).toBe('proposing')
    expect(stepAt('cancelled', begun())).toBe('asking')
    expect(stepAt('closed', begun(true, true, true, true, true))).toBeNull()
    // 快办理 may be open again behind an 评效果 that was left.
    expect(stepAt('suspended', begun(true, true, true, false, true))).toBe('handling')
  })

  it('is one of five steps, or over', () => {
    expect(CONSULTATION_STATES.filter(isStep)).toEqual([...STEPS])
    expect(CONSULTATION_STATES.filter(isOver)).toEqual(
      CONSULTATION_STATES.filter((state) => state === 'closed' || state === 'cancelled'),
    )
  })

  it('is after a pause where it was, at the beginning where that is not known', () => {
    const resume = transitionOf('suspended', 'resume')
    expect(resume && destination(resume, null)).toBe('asking')
    const propose = transitionOf('asking', 'propose')
    expect(propose && destination(propose, 'handling')).toBe('proposing')
  })

  it('leads on by what is meant', () => {
    expect(STEPS.map((step) => NEXT_VERBS[step])).toEqual([
      ['propose'],
      ['deliberate'],
      ['handle', 'transferStatutory', 'conclude'],
      ['confirmDone'],
      ['close', 'reopen', 'takeToReception'],
    ])
    expect(NEXT_VERBS.suspended).toEqual(['resume'])
    for (const state of ['transferredStatutory', 'transferredResidentsMeeting', 'handedOff'] as const)
      expect(NEXT_VERBS[state]).toEqual(['recordResult'])
  })

  it('is told to everybody who lives there when something came of it', () => {
    const told = [
      'handle',
      'transferStatutory',
      'transferMeeting',
      'conclude',
      'handOff',
      'recordResult',
      'close',
    ]
    expect(PROCESS_VERBS.filter(bringsResult).sort()).toEqual([...told].sort())
  })
})

describe('where somebody stands on a neighbour’s words', () => {
  it('is asked until the matter is decided on, and is evidence from 快办理 on', () => {
    expect(CONSULTATION_STATES.filter(stancesOpen)).toEqual(['asking', 'proposing', 'deliberating'])
    expect(decideStance('handling', true, 'declared')).toEqual({ kind: 'refuse', code: 'STEP_CLOSED' })
  })

  it('is counted as verified of the last rung alone, and of public words only', () => {
    const heads = RUNGS.map((rung) => decideStance('asking', true, rung))
    expect(heads.map((one) => (one.kind === 'take' ? one.countedAs : one.code))).toEqual([
      'unverified',
      'unverified',
      'unverified',
      'verified',
    ])
    expect(decideStance('handling', false, 'declared')).toEqual({
      kind: 'refuse',
      code: 'STATEMENT_NOT_FOUND',
    })
  })
})
