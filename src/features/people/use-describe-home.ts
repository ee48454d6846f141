import type { ResidencyKind } from '@shared/contract/ladder'
import { type AgeGroup, MINORS, type StairwellChoice } from '@shared/contract/residence'
import { homes } from '@shared/copy/residence'
import { isRoom } from '@shared/rules/people/room-of'
import { useEffect, useState } from 'react'
import { asksFirst, type RefusalCode, refusalCodeOf } from '@/platform/refusal'

import { allStairwells, describeHome } from './residence-api'
import { useMe } from './use-me'

const QUESTIONS = ['building', 'entrance', 'room', 'name', 'kind', 'age', 'guardian', 'check'] as const
export type Question = (typeof QUESTIONS)[number]

export interface HomeAnswers {
  readonly building: number | null
  readonly stairwellId: string
  readonly room: string
  readonly name: string
  readonly kind: ResidencyKind | null
  readonly age: AgeGroup | null
  readonly guardian: string
}

const EMPTY: HomeAnswers = {
  building: null,
  stairwellId: '',
  room: '',
  name: '',
  kind: null,
  age: null,
  guardian: '',
}

const NAME = /^[\p{L}·. ]{2,30}$/u

const isMinor = (age: AgeGroup | null) => age !== null && MINORS.includes(age)

export const roomFits = (room: string): boolean => isRoom(room.trim())
export const nameFits = (name: string): boolean => NAME.test(name.trim())

/**
 * 我住哪一户, one question at a time. Room and name are restricted: they live on this page only, and
 * are never written into the phone's storage.
 */
export function useDescribeHome(compoundId: string, butlerFirst: boolean) {
  const [stairwells, setStairwells] = useState<readonly StairwellChoice[] | null>(null)
  const [answers, setAnswers] = useState<HomeAnswers>(EMPTY)
  const [at, setAt] = useState<Question>('building')
  const [gate, setGate] = useState<RefusalCode | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [withoutPhone, setWithoutPhone] = useState(butlerFirst)
  const [busy, setBusy] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const me = useMe()
  const compound = me.data?.residences.find((one) => one.compound.id === compoundId)?.compound

  const questions = QUESTIONS.filter((one) => one !== 'guardian' || isMinor(answers.age))
  const place = questions.indexOf(at)

  function refuse(error: unknown) {
    const code = refusalCodeOf(error)
    if (asksFirst(code)) setGate(code)
    else setRefused(code)
  }

  async function load() {
    setRefused(null)
    try {
      setStairwells(await allStairwells(compoundId))
    } catch (error) {
      refuse(error)
    }
  }
  useEffect(() => void load(), [compoundId])

  async function send(noPhone = withoutPhone) {
    const { kind, age } = answers
    if (kind === null || age === null || busy) return
    setBusy(true)
    setRefused(null)
    try {
      const who = await describeHome({
        compoundId,
        stairwellId: answers.stairwellId,
        room: answers.room.trim(),
        name: answers.name.trim(),
        kind,
        ageGroup: age,
        guardianName: isMinor(age) ? answers.guardian.trim() : undefined,
        withoutPhone: noPhone || undefined,
      })
      setSentTo(who ?? homes.byPost)
    } catch (error) {
      refuse(error)
    } finally {
      setBusy(false)
    }
  }

  const go = (next: Question | undefined) => next && setAt(next)

  return {
    question: at,
    place: place + 1,
    total: questions.length,
    answers,
    stairwells,
    gate,
    refused,
    withoutPhone,
    busy,
    sentTo,
    compoundName: compound?.name ?? '',
    reload: () => void load(),
    /** The question is answered in a way that fits. */
    ready:
      at === 'check' ||
      (at === 'room' && roomFits(answers.room)) ||
      (at === 'name' && nameFits(answers.name)) ||
      (at === 'guardian' && nameFits(answers.guardian)),
    write: (change: Partial<HomeAnswers>) => setAnswers((before) => ({ ...before, ...change })),
    /** A choice answers the question and leads on at once. */
    choose(change: Partial<HomeAnswers>, next: Question) {
      setAnswers((before) => ({ ...before, ...change }))
      setAt(next)
    },
    next: () => (at === 'check' ? void send() : go(questions[place + 1])),
    back: () => go(questions[place - 1]),
    passGate() {
      setGate(null)
      if (stairwells === null) void load()
      else void send()
    },
    dropGate: () => setGate(null),
    byButler() {
      setGate(null)
      setWithoutPhone(true)
      void send(true)
    },
  }
}

export type DescribeHomeForm = ReturnType<typeof useDescribeHome>
