import type { MyRegistration } from '@shared/contract/registration'
import { refusals } from '@shared/copy/refusals'
import { registerForm as words } from '@shared/copy/registration'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { changeSkills } from '@/features/registration/registration-api'
import { SkillPicks } from '@/features/registration/skill-picks'
import { type SkillDraft, skillsOf } from '@/features/registration/use-register'
import { goBack } from '@/platform/routes'
import { useAttempt } from '@/platform/use-attempt'

/** What she can do and when, put right. */
export function Changing({ mine }: { readonly mine: MyRegistration }) {
  const [draft, setDraft] = useState<SkillDraft>({
    skills: mine.skills.map(({ skill }) => skill),
    good: mine.skills.filter(({ level }) => level === 'good').map(({ skill }) => skill),
    times: mine.times,
  })
  const [tried, setTried] = useState(false)
  const { busy, refused, attempt } = useAttempt()
  const save = () => {
    setTried(true)
    if (draft.skills.length === 0 || draft.times.length === 0) return
    void attempt(() => changeSkills({ skills: skillsOf(draft), times: draft.times })).then(
      (done) => done && goBack(),
    )
  }
  return (
    <Page title={words.changeTitle} foot={<Button text={words.save} busy={busy} onTap={save} />}>
      <View className="stack">
        <SkillPicks draft={draft} tried={tried} onChange={setDraft} />
        {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      </View>
    </Page>
  )
}
