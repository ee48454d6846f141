import type { MemberSkill, ServiceTime, Skill, UnitBrief } from '@shared/contract/registration'
import { useEffect, useState } from 'react'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

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
  const { busy, refused, attempt, clear } = useAttempt()
  const [state, setState] = useState<'pending' | 'accepted' | null>(null)
  const intent = useIntent()

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
    if (!ready) return
    const input = {
      compoundId: at,
      name: name.trim(),
      ...(chosen ? { unitId: chosen.id } : { unitName: typed }),
      skills: skillsOf(draft),
      times: draft.times,
    }
    await attempt(async () => {
      const answer = await register(input, intent.idOf(input))
      setState(answer.state === 'accepted' ? 'accepted' : 'pending')
    })
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
    clear,
    state,
    send,
  }
}

export type RegisterForm = ReturnType<typeof useRegister>
