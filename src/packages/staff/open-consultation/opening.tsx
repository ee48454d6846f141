import { opening as words } from '@shared/copy/staff/opening'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { Opened } from '@/features/opening/opened'
import { OpeningForm } from '@/features/opening/opening-form'
import { useOpening } from '@/features/opening/use-opening'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly compoundId: string
  readonly compoundName: string
  /** To choose among several compounds. */
  readonly which: ReactNode
  readonly now: number
}

export function Opening({ compoundId, compoundName, which, now }: Props) {
  const profile = useAnswer('community.compound', { compoundId })
  const work = useOpening(compoundId)
  const offices = profile.data?.offices ?? []
  const only = offices.length === 1 ? offices[0]?.id : undefined
  useEffect(() => {
    if (only !== undefined && work.draft.officeId === null) work.change({ officeId: only })
  }, [only])

  if (work.opened) {
    return (
      <Page title={staffTitles.open}>
        <Opened opened={work.opened} written={work.draft} onChange={work.again} />
      </Page>
    )
  }
  return (
    <Page
      title={staffTitles.open}
      foot={offices.length > 0 ? <Button text={words.open} busy={work.busy} onTap={work.open} /> : null}
    >
      {which ?? <View className="title">{compoundName}</View>}
      <Answered answer={profile} now={now} lines={[40, 100, 0, 30, 90, 0, 30, 100, 100]}>
        {() =>
          offices.length > 0 ? (
            <OpeningForm work={work} offices={offices} now={now} />
          ) : (
            <Notice {...words.noOffice} />
          )
        }
      </Answered>
    </Page>
  )
}
