import type { ConsultationPage } from '@shared/contract/consultation'
import { propose as words } from '@shared/copy/proposals'
import { sending } from '@shared/copy/sending'
import { titles } from '@shared/copy/titles'
import type { Bodies } from '@shared/rules/proposal/check-proposal'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { NotSent } from '@/features/frame/not-sent'
import { Page } from '@/features/frame/page'
import { gateSheet } from '@/features/people/gate-sheet'
import { ProposeForm } from '@/features/proposal/propose-form'
import { ProposedNotice } from '@/features/proposal/proposed-notice'
import { usePropose } from '@/features/proposal/use-propose'
import { goBack, goOn, routeAt } from '@/platform/routes'

interface Props {
  readonly page: ConsultationPage
  readonly bodies: Bodies
}

/** 提方案: written on a page of its own, kept on this phone until it has arrived. */
export function Propose({ page, bodies }: Props) {
  const work = usePropose(page.id)
  const { draft, done, busy } = work

  function toMatter() {
    if (routeAt(1) === 'packages/consultation/detail/index') goBack()
    else goOn('packages/consultation/detail/index', { id: page.id })
  }

  const writing = page.state === 'proposing' && (done === null || done.state === 'refused')
  return (
    <Page
      title={titles.propose}
      foot={
        writing ? (
          <Button text={busy ? words.sending : words.send} busy={busy} onTap={work.send} />
        ) : (
          <Button text={words.toMatter} onTap={toMatter} />
        )
      }
      sheet={gateSheet(work, page)}
    >
      <View className="note words">{words.about(page.title)}</View>
      {done ? <ProposedNotice answer={done} written={draft} /> : null}
      {writing ? (
        <>
          <ProposeForm work={work} bodies={bodies} />
          <NotSent act={words.send} work={work} />
          <View className="note">{sending.draftKept}</View>
        </>
      ) : null}
      {done === null && page.state === 'asking' ? <Notice {...words.notYet} /> : null}
      {done === null && page.state !== 'asking' && page.state !== 'proposing' ? (
        <Notice {...words.closed} />
      ) : null}
    </Page>
  )
}
