import type { MemberToCheck } from '@shared/contract/registration'
import { common } from '@shared/copy/common'
import { sinceText, untilText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { memberReasons, memberCheck as words } from '@shared/copy/staff/registration'
import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { type AskedReason, REASON_MOST } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { useAttempt } from '@/platform/use-attempt'
import { useQueue } from '@/platform/use-queue'
import { decideMember, readMembersToCheck } from './registration-api'
import { SkillTags } from './skill-tags'

interface Props {
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
}

/** Members who wait to be checked, one card each with its decision; what stands below comes after them. */
export function CheckQueue({ now, onAsk, children }: PropsWithChildren<Props>) {
  const queue = useQueue('members-to-check', readMembersToCheck)
  const { busy, refused, attempt } = useAttempt()
  const [told, setTold] = useState('')
  const { items, code, hasMore } = queue
  const again = { text: common.tryAgain, onTap: queue.reload }

  const accept = ({ id, name }: MemberToCheck) =>
    void attempt(() => decideMember(id, 'accept')).then((done) => {
      if (!done) return
      queue.drop(id)
      setTold(words.accepted(name))
    })
  const refuse = ({ id, name }: MemberToCheck) =>
    onAsk({
      title: words.refuseTitle,
      lead: words.reasonLead,
      ready: memberReasons.refuse,
      most: REASON_MOST,
      act: words.refuseAct,
      async onGive(reason) {
        await decideMember(id, 'refuse', reason)
        queue.drop(id)
        setTold(words.refused(name))
        onAsk(null)
      },
    })

  return (
    <View className="stack">
      {told === '' ? null : <Notice kind="strip" say={told} />}
      {!items && code ? <Notice {...refusals[code]} act={again} /> : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 30, 60, 100, 100]} /> : null}
      {items && items.length > 0 ? <View className="heading">{words.waiting}</View> : null}
      {items?.map((one) => (
        <Card key={one.id}>
          <View className="stack">
            <View>
              <View className="registration__top">
                <View className="heading">{one.name}</View>
                <View className="note figures">{words.asked(sinceText(one.appliedAt, now))}</View>
              </View>
              <View>{one.unitName}</View>
              <View className="note">{one.compoundName}</View>
            </View>
            <View className="note">{words.until(untilText(one.dueAt))}</View>
            <View className="skills">
              {one.overdue ? <Tag text={words.overdue} tone="gap" /> : null}
              <Tag
                text={one.livesVerified ? words.livesVerified : words.livesUnverified}
                tone={one.livesVerified ? 'verified' : 'gap'}
              />
            </View>
            <SkillTags skills={one.skills} />
            <Button text={words.accept} busy={busy} onTap={() => accept(one)} />
            <Button kind="plain" text={words.refuse} onTap={() => refuse(one)} />
            <View className="note">{words.onlyHere}</View>
          </View>
        </Card>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {items && items.length === 0 && !hasMore ? <Notice {...words.clear} /> : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
      {items || code ? children : null}
    </View>
  )
}
