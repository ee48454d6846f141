import type { ConsultationPage } from '@shared/contract/consultation'
import { sessionTitles } from '@shared/copy/session-titles'
import { convening as words } from '@shared/copy/staff/session'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Page } from '@/features/frame/page'
import { ConveneForm } from '@/features/hosting/convene-form'
import { stairwellsOf } from '@/features/hosting/hosting-api'
import { useConvening } from '@/features/hosting/use-convening'
import { goOn } from '@/platform/routes'

interface Props {
  readonly page: ConsultationPage
  readonly now: number
}

export function Convene({ page, now }: Props) {
  const work = useConvening(page.id)
  const [stairwells, setStairwells] = useState<Awaited<ReturnType<typeof stairwellsOf>>>([])
  useEffect(() => {
    // Without them the form still works: nobody is affected more than others, and the secretary hosts.
    stairwellsOf(page.compoundId).then(setStairwells, () => undefined)
  }, [page.compoundId])
  const { convened } = work

  if (convened) {
    const { state, sessionId } = convened
    return (
      <Page title={sessionTitles.convene}>
        <Notice {...words.done[state]} />
        {state === 'refused' ? (
          <Button text={words.change} onTap={work.again} />
        ) : (
          <Button text={words.toHost} onTap={() => goOn('packages/staff/session/index', { id: sessionId })} />
        )}
      </Page>
    )
  }
  return (
    <Page title={sessionTitles.convene} foot={<Button text={words.go} busy={work.busy} onTap={work.go} />}>
      <View className="title words">{page.title}</View>
      <ConveneForm work={work} now={now} stairwells={stairwells} />
    </Page>
  )
}
