import { WISH_STATES, type WishState } from '@shared/contract/wish/state'
import {
  isHeld,
  isOpenWish,
  isOver,
  isShown,
  mayContact,
  WISH_LIFE,
  type WishMover,
  type WishVerb,
  wishStep,
} from '@shared/rules/wish/life'

/** What somebody may do with a wish in a state, and where each leads. */
const mayDo = (who: WishMover, state: WishState): Readonly<Record<string, WishState>> =>
  Object.fromEntries(
    [...new Set(WISH_LIFE.map(({ verb }) => verb))].flatMap((verb) => {
      const step = wishStep(state, verb, who)
      return step ? [[verb, step.to]] : []
    }),
  )
const where = (who: WishMover) => WISH_STATES.filter((state) => Object.keys(mayDo(who, state)).length > 0)

describe('what each may do with a wish', () => {
  it('whoever posted it: to send it, and to take it back until it was brought', () => {
    expect(mayDo('poster', 'draft')).toEqual({ submit: 'submitted' })
    const backFrom = ['submitted', 'verifying', 'published', 'claimed', 'inProgress', 'expired'] as const
    for (const state of backFrom) expect(mayDo('poster', state)).toEqual({ withdraw: 'withdrawn' })
    expect(where('poster')).toEqual(['draft', ...backFrom])
  })

  it('the butler who visits: nothing but that', () => {
    expect(mayDo('visitor', 'submitted')).toEqual({ visit: 'verifying' })
    expect(where('visitor')).toEqual(['submitted'])
  })

  it('whoever approves: to say yes or no, and to put it back on the board or on the welfare list', () => {
    expect(mayDo('approver', 'submitted')).toEqual({ reject: 'rejected' })
    expect(mayDo('approver', 'verifying')).toEqual({
      sendBack: 'submitted',
      approve: 'verifying',
      reject: 'rejected',
    })
    expect(mayDo('approver', 'published')).toEqual({ reject: 'rejected' })
    expect(mayDo('approver', 'expired')).toEqual({ renew: 'published', refer: 'closed' })
    expect(where('approver')).toHaveLength(4)
  })

  it('a member: to claim what is on the board', () => {
    expect(mayDo('member', 'published')).toEqual({ claim: 'claimed' })
    expect(where('member')).toEqual(['published'])
  })

  it('the claimant: to report, to ask for more time, to bring it or to give it back', () => {
    for (const state of ['claimed', 'inProgress'] as const)
      expect(mayDo('claimant', state)).toEqual({
        note: 'inProgress',
        extend: state,
        fulfil: 'awaitingConfirm',
        release: 'released',
      })
    expect(where('claimant')).toHaveLength(2)
  })

  it('whoever may confirm: that, once it was brought', () => {
    expect(mayDo('confirmer', 'awaitingConfirm')).toEqual({ confirm: 'confirmed' })
    expect(where('confirmer')).toEqual(['awaitingConfirm'])
  })

  it('either side: to call the secretary, who decides between them', () => {
    for (const state of ['claimed', 'inProgress', 'awaitingConfirm'] as const)
      expect(mayDo('party', state)).toEqual({ dispute: 'disputed' })
    expect(where('party')).toHaveLength(3)
    expect(mayDo('arbiter', 'disputed')).toEqual({
      uphold: 'confirmed',
      resume: 'inProgress',
      undo: 'released',
    })
    expect(where('arbiter')).toEqual(['disputed'])
  })

  it('the clock: never to confirm', () => {
    expect(mayDo('clock', 'published')).toEqual({ spill: 'published', expire: 'expired' })
    for (const state of ['claimed', 'inProgress'] as const)
      expect(mayDo('clock', state)).toEqual({ lapse: 'released' })
    expect(mayDo('clock', 'released')).toEqual({ relist: 'published' })
    for (const state of ['expired', 'confirmed'] as const)
      expect(mayDo('clock', state)).toEqual({ close: 'closed' })
    expect(where('clock')).toHaveLength(6)
  })

  it('the checks of what others read: to let out what was approved', () => {
    expect(mayDo('publish', 'verifying')).toEqual({ show: 'published' })
    expect(where('publish')).toEqual(['verifying'])
  })
})

describe('a step of a wish', () => {
  it.each<[WishVerb, WishMover, WishState, string | undefined]>([
    ['submit', 'poster', 'draft', 'householdRoom'],
    ['visit', 'visitor', 'submitted', 'textSafe'],
    ['approve', 'approver', 'verifying', 'twoPersons'],
    ['claim', 'member', 'published', 'claimable'],
    ['extend', 'claimant', 'claimed', 'oneExtension'],
    ['fulfil', 'claimant', 'inProgress', 'evidence'],
    ['lapse', 'clock', 'claimed', 'overdue'],
    ['spill', 'clock', 'published', 'unclaimed'],
    ['expire', 'clock', 'published', 'unclaimed'],
    ['close', 'clock', 'confirmed', 'quiet'],
    ['confirm', 'confirmer', 'awaitingConfirm', undefined],
    ['release', 'claimant', 'claimed', undefined],
  ])('%s by the %s asks of %s: %s', (verb, who, state, guard) => {
    const step = wishStep(state, verb, who)
    expect([step?.verb, step?.guard]).toEqual([verb, guard])
    expect(step && 'guard' in step).toBe(guard !== undefined)
  })
})

describe('in which states a wish', () => {
  const those = (is: (state: WishState) => boolean) => WISH_STATES.filter(is)

  it('counts among the two that a household may have open', () => {
    expect(those(isOpenWish)).toEqual([
      'submitted',
      'verifying',
      'published',
      'claimed',
      'inProgress',
      'awaitingConfirm',
      'expired',
      'disputed',
    ])
  })

  it('tells its claimant where to bring it', () => {
    expect(those(isHeld)).toEqual(['claimed', 'inProgress', 'awaitingConfirm', 'disputed'])
    expect(those(mayContact)).toEqual(those(isHeld))
  })

  it('is read by others', () => {
    expect(those(isShown)).toEqual([
      'published',
      'claimed',
      'inProgress',
      'awaitingConfirm',
      'confirmed',
      'closed',
    ])
  })

  it('is over', () => expect(those(isOver)).toEqual(['closed', 'rejected', 'withdrawn']))
})
