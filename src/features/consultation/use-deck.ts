import type { ConsultationPage, Stance, StatementView, TakeStanceInput } from '@shared/contract/consultation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { tryRefusedAgain, waitingLetters, watchOutbox } from '@/platform/outbox'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { letterAbout, moreCards, noteStance, takeStance } from './consultation-api'
import { countsWith } from './counts'

/** What one card shows beyond the statement itself. */
export interface CardState {
  readonly mine: Stance | null
  /** The answer waits on the phone for the network. */
  readonly kept: boolean
  readonly refused: RefusalCode | null
}

/** An answer that needs one more rung of the ladder before the server takes it. */
export interface Gate {
  readonly code: RefusalCode
  readonly statementId: string
  readonly stance: Stance
  readonly before: Stance | null
}

/** So many cards stand on the page at most, and so many come or go at once. */
const SPAN = 12
const STRIDE = 4
/** While a matter is young its neighbours' words are the page; later they are one part of it. */
const firstOf = ({ state }: ConsultationPage) => (state === 'asking' ? 2 * STRIDE : STRIDE)

const untouched = (statement: StatementView): CardState => {
  const letter = letterAbout(statement.id)
  if (!letter) return { mine: statement.myStance, kept: false, refused: null }
  const refused = letter.refused ?? null
  return { mine: refused ? statement.myStance : letter.input.stance, kept: refused === null, refused }
}

/** A card that a fresh page no longer brings: what she said there has been counted by the server. */
function answeredCard(card: StatementView, state: CardState | undefined): StatementView {
  if (!state || state.kept || state.mine === null) return card
  return { ...card, counts: countsWith(card, state.mine), myStance: state.mine }
}

/** The neighbours' statements and where the reader stands on each: shown at once, put right by the server. */
export function useDeck(page: ConsultationPage) {
  const [cards, setCards] = useState<readonly StatementView[]>(page.cards)
  const [states, setStates] = useState<Readonly<Record<string, CardState>>>({})
  const [place, setPlace] = useState(0)
  const [end, setEnd] = useState(() => firstOf(page))
  const [gate, setGate] = useState<Gate | null>(null)
  const [moreProblem, setMoreProblem] = useState<RefusalCode | null>(null)
  const current = useRef(states)
  current.current = states

  // A refreshed page brings new figures; the cards under her thumb stay where they are.
  useEffect(() => {
    setCards((before) => {
      const fresh = new Map(page.cards.map((card) => [card.id, card]))
      const known = new Set(before.map(({ id }) => id))
      return [
        ...before.map((card) => fresh.get(card.id) ?? answeredCard(card, current.current[card.id])),
        ...page.cards.filter(({ id }) => !known.has(id)),
      ]
    })
  }, [page])

  const patch = useCallback((id: string, next: Partial<CardState>) => {
    setStates((before) => ({
      ...before,
      [id]: { ...(before[id] ?? { mine: null, kept: false, refused: null }), ...next },
    }))
  }, [])

  useEffect(
    () =>
      watchOutbox((letter, delivery) => {
        if (letter.name !== 'consultation.takeStance') return
        const input = letter.input as TakeStanceInput
        const { consultationId, statementId, stance } = input
        if (consultationId !== page.id) return
        if (delivery.kind === 'done') {
          noteStance(input)
          patch(statementId, { mine: stance, kept: false })
        }
        if (delivery.kind !== 'refused') return
        const asks = asksFirst(delivery.code)
        patch(
          statementId,
          asks ? { mine: stance, kept: false } : { mine: null, kept: false, refused: delivery.code },
        )
        if (asks) setGate({ code: delivery.code, statementId, stance, before: null })
        return true
      }),
    [page.id],
  )

  useEffect(() => {
    const waits = waitingLetters().some(({ refused }) => refused)
    if (waits) tryRefusedAgain(({ input }) => 'consultationId' in input && input.consultationId === page.id)
  }, [page.id])

  const sendStance = useCallback(
    async (statementId: string, stance: Stance, before: Stance | null) => {
      const delivery = await takeStance({ consultationId: page.id, statementId, stance })
      if (delivery.kind === 'kept') patch(statementId, { kept: true })
      if (delivery.kind === 'done' && current.current[statementId]?.kept) patch(statementId, { kept: false })
      if (delivery.kind !== 'refused') return
      if (asksFirst(delivery.code)) setGate({ code: delivery.code, statementId, stance, before })
      else patch(statementId, { mine: before, kept: false, refused: delivery.code })
    },
    [page.id],
  )

  const choose = useCallback(
    (statement: StatementView, stance: Stance) => {
      const before = (current.current[statement.id] ?? untouched(statement)).mine
      if (before === stance) return
      patch(statement.id, { mine: stance, refused: null })
      void sendStance(statement.id, stance, before)
    },
    [sendStance],
  )

  async function more() {
    setMoreProblem(null)
    try {
      const answer = await moreCards({ consultationId: page.id, except: cards.map(({ id }) => id) })
      setCards((before) => {
        const known = new Set(before.map(({ id }) => id))
        return [...before, ...answer.cards.filter(({ id }) => !known.has(id))]
      })
    } catch (error) {
      setMoreProblem(refusalCodeOf(error))
    }
  }

  const begin = Math.max(0, Math.min(end, cards.length) - SPAN)
  const left = Math.max(0, page.statementsTotal - cards.length)

  return {
    cards,
    /** Those that stand on the page where they are listed: never more than a phone carries with ease. */
    listed: cards.slice(begin, end),
    hasEarlier: begin > 0,
    hasFurther: end < cards.length || left > 0,
    earlier: () => setEnd(Math.max(SPAN, Math.min(end, cards.length) - STRIDE)),
    async further() {
      if (end >= cards.length) await more()
      setEnd(end + STRIDE)
    },
    /** The card in hand, where they are shown one at a time. */
    place: Math.max(0, Math.min(place, cards.length - 1)),
    async show(next: number) {
      if (next >= cards.length) await more()
      setPlace(next)
      if (next >= end) setEnd(next + 1)
      else if (next < begin) setEnd(next + SPAN)
    },
    gate: gate?.code ?? null,
    moreProblem,
    left,
    stateOf: (statement: StatementView) => states[statement.id] ?? untouched(statement),
    choose,
    passGate() {
      if (!gate) return
      setGate(null)
      void sendStance(gate.statementId, gate.stance, gate.before)
    },
    dropGate() {
      if (!gate) return
      setGate(null)
      patch(gate.statementId, { mine: gate.before })
    },
  }
}
