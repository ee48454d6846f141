import { pollSetting as words } from '@shared/copy/staff/poll'
import { staffTitles } from '@shared/copy/staff/titles'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { PollSettingForm } from '@/features/poll/poll-setting-form'
import { type OfferedProposal, usePollSetting } from '@/features/poll/use-poll-setting'
import { goOn } from '@/platform/routes'

interface Props {
  readonly consultationId: string
  readonly proposals: readonly OfferedProposal[]
  /** It is open already, and nobody has answered yet. */
  readonly known: boolean
  readonly now: number
}

export function Setting({ consultationId, proposals, known, now }: Props) {
  const setting = usePollSetting(consultationId, proposals)
  if (setting.done) {
    const goSee = {
      text: words.goSee,
      onTap: () => goOn('packages/consultation/detail/index', { id: consultationId }),
    }
    return (
      <Page title={staffTitles.poll}>
        <Notice {...words.done} act={goSee} />
      </Page>
    )
  }
  const ready = setting.settings.proposalIds.length > 0
  return (
    <Page
      title={staffTitles.poll}
      foot={
        <Button text={known ? words.save : words.start} busy={setting.busy || !ready} onTap={setting.save} />
      }
    >
      <PollSettingForm setting={setting} proposals={proposals} now={now} />
    </Page>
  )
}
