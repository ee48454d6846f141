import type { MemberRow, SecretaryStep } from '@shared/contract/registration'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { memberStates, timeNames } from '@shared/copy/registration'
import { memberReasons, memberSteps, memberCheck as words } from '@shared/copy/staff/registration'
import { papersDesk } from '@shared/copy/staff/service-papers'
import { memberVerbs } from '@shared/rules/registration/member-life'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { type AskedReason, REASON_MOST } from '@/components/sheet/asked-reason'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'
import { useAttempt } from '@/platform/use-attempt'
import { useQueue } from '@/platform/use-queue'
import { decideMember, readMembers } from './registration-api'
import { SkillTags } from './skill-tags'

interface Props {
  readonly compoundId: string
  readonly onAsk: (asked: AskedReason | null) => void
}

/** The members who serve in one compound, with what they can do; read when she opens it, for names are recorded. */
export function MembersHere({ compoundId, onAsk }: Props) {
  const queue = useQueue(`members:${compoundId}`, readMembers(compoundId))
  const { busy, refused, attempt } = useAttempt()
  const { items, code, hasMore } = queue

  function decide({ id, name }: MemberRow, verb: SecretaryStep) {
    if (verb === 'restore') {
      void attempt(() => decideMember(id, 'restore')).then((done) => done && queue.reload())
      return
    }
    onAsk({
      title: words.stepTitle(name, memberSteps[verb] ?? ''),
      lead: words.reasonLead,
      ready: verb === 'suspend' ? memberReasons.suspend : memberReasons.end,
      most: REASON_MOST,
      act: words.stepAct,
      async onGive(reason) {
        await decideMember(id, verb, reason)
        queue.reload()
        onAsk(null)
      },
    })
  }

  return (
    <View className="stack">
      <View className="heading">{words.here}</View>
      {!items && code ? (
        <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: queue.reload }} />
      ) : null}
      {!items && !code ? <Skeleton label={common.loading} lines={[40, 80, 0, 40, 80]} /> : null}
      {items && items.length === 0 ? <Notice {...words.none} /> : null}
      {items?.map((one) => (
        <Card key={one.id}>
          <View className="stack">
            <View>
              <View className="registration__top">
                <View className="heading">{one.name === '' ? words.nameless : one.name}</View>
                <Tag
                  text={memberStates[one.state].name}
                  tone={one.state === 'active' ? 'verified' : 'plain'}
                />
              </View>
              <View className="note">{one.unitName}</View>
            </View>
            <SkillTags skills={one.skills} />
            <View className="note">{one.times.map((time) => timeNames[time]).join('、')}</View>
            {one.state === 'accepted' ? null : (
              <Button
                kind="quiet"
                text={papersDesk.write}
                onTap={() => goTo('packages/service/assess/index', { id: one.id })}
              />
            )}
            {memberVerbs(one, 'secretary')
              .filter((verb): verb is SecretaryStep => verb in memberSteps)
              .map((verb) => (
                <Button
                  key={verb}
                  kind="quiet"
                  text={memberSteps[verb] ?? ''}
                  busy={busy}
                  onTap={() => decide(one, verb)}
                />
              ))}
          </View>
        </Card>
      ))}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      {hasMore ? <Button kind="plain" text={common.more} busy={queue.loading} onTap={queue.more} /> : null}
    </View>
  )
}
