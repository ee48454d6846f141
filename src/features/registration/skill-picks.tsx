import { SERVICE_TIMES, SKILLS } from '@shared/contract/registration'
import { skillNames, timeNames, registerForm as words } from '@shared/copy/registration'
import { Picks } from '@/components/choices/picks'

import type { SkillDraft } from './use-register'

interface Props {
  readonly draft: SkillDraft
  /** She tried to send: what is missing is said. */
  readonly tried: boolean
  /** Taken from the draft as it is then: two quick taps both count. */
  readonly onChange: (change: (before: SkillDraft) => SkillDraft) => void
}

/** What she can do, what of it well, and when. */
export function SkillPicks({ draft, tried, onChange }: Props) {
  const { skills, good, times } = draft
  const problem = (chosen: readonly unknown[]) => (tried && chosen.length === 0 ? words.pickOne : '')
  return (
    <>
      <Picks
        label={words.skills}
        choices={SKILLS.map((skill) => ({ key: skill, text: skillNames[skill] }))}
        chosen={skills}
        problem={problem(skills)}
        onChange={(next) =>
          onChange((before) => ({
            ...before,
            skills: next,
            good: before.good.filter((one) => next.includes(one)),
          }))
        }
      />
      {skills.length > 0 ? (
        <Picks
          label={words.good}
          choices={skills.map((skill) => ({ key: skill, text: skillNames[skill] }))}
          chosen={good}
          onChange={(next) => onChange((before) => ({ ...before, good: next }))}
        />
      ) : null}
      <Picks
        label={words.times}
        choices={SERVICE_TIMES.map((time) => ({ key: time, text: timeNames[time] }))}
        chosen={times}
        problem={problem(times)}
        onChange={(next) => onChange((before) => ({ ...before, times: next }))}
      />
    </>
  )
}
