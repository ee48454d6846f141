import type { MemberSkill, ServiceTime, Skill, UnitBrief } from '@shared/contract/registration'
import { useEffect, useRef, useState } from 'react'
import { type RefusalCode, refusalCodeOf } from '@/platform/refusal'
import { newRequestId } from '@/platform/request-id'

import { readUnits, register } from './registration-api'

const NAME = /^[\p{L}·. ]{2,30}$/u
const UNIT = /^[\p{Script=Han}\p{L}\d（）()·]{2,30}$/u
const SUGGESTED = 5

export interface SkillDraft {
  readonly skills: readonly Skill[]
  readonly good: readonly Skill[]
  readonly times: readonly ServiceTime[]
}

/** One draft as the server takes it. */
export const skillsOf = ({ skills, good }: SkillDraft): MemberSkill[] =>
  skills.map((skill) => ({ skill, level: good.includes(skill) ? 'good' : 'willing' }))

/** 报到 on its way: what was typed stays here, never in the phone's storage, for a name is in it. */
export function useRegister(first: SkillDraft) {
  const [compoundId, setCompoundId] = useState('')
  const [name, setName] = useState('')
  const [unit, setUnit] = useState('')
  const [draft, setDraft] = useState(first)
  const [units, setUnits] = useState<readonly UnitBrief[]>([])
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [state, setState] = useState<'pending' | 'accepted' | null>(null)
  const requestId = useRef(newRequestId())

  // Without the list she types her unit; nothing waits for it.
  useEffect(() => void readUnits().then(setUnits, () => undefined), [])

  const typed = unit.trim()
  const chosen = units.find((one) => one.name === typed)
  const suggested =
    typed === '' || chosen ? [] : units.filter((one) => one.name.includes(typed)).slice(0, SUGGESTED)
  const nameFits = NAME.test(name.trim())
  const unitFits = UNIT.test(typed)
  const ready = nameFits && unitFits && draft.skills.length > 0 && draft.times.length > 0

  async function send(at: string) {
    setTried(true)
    if (!ready || busy) return
    setBusy(true)
    setRefused(null)
    try {
      const answer = await register(
        {
          compoundId: at,
          name: name.trim(),
          ...(chosen ? { unitId: chosen.id } : { unitName: typed }),
          skills: skillsOf(draft),
          times: draft.times,
        },
        requestId.current,
      )
      setState(answer.state === 'accepted' ? 'accepted' : 'pending')
    } catch (error) {
      // Refused, it may be sent again with something else in it.
      requestId.current = newRequestId()
      setRefused(refusalCodeOf(error))
    } finally {
      setBusy(false)
    }
  }

  return {
    compoundId,
    setCompoundId,
    name,
    setName,
    unit,
    setUnit,
    chosen,
    suggested,
    draft,
    setDraft,
    tried,
    nameFits,
    unitFits,
    busy,
    refused,
    clear: () => setRefused(null),
    state,
    send,
  }
}

export type RegisterForm = ReturnType<typeof useRegister>
