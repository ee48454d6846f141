import type { QueuedAppeal } from '@shared/contract/review'
import { common } from '@shared/copy/common'
import { categoryName } from '@shared/copy/consultation'
import { refusals } from '@shared/copy/refusals'
import { review as words } from '@shared/copy/staff/review'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Sheet } from '@/components/sheet/sheet'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useAnswer } from '@/platform/use-answer'
import { useAttempt } from '@/platform/use-attempt'
import { useQueue } from '@/platform/use-queue'
import { merge, readSimilar } from './review-api'
import { wholeText } from './text-of'

interface Props {
  readonly item: QueuedAppeal
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The alike open appeals of the compound and what is being discussed there: one tap joins it. */
export function MergeSheet({ item, onDone, onClose }: Props) {
  const { id, compoundId } = item
  // Her words may not be public: nothing of the question or its answer stays on the device.
  const similar = useQueue(id, () => readSimilar(compoundId, wholeText(item)))
  const shelf = useAnswer('consultation.list', { compoundId, shelf: 'open' })
  const { busy, refused, attempt } = useAttempt()

  const into = (kind: 'appeal' | 'consultation', target: string) =>
    void attempt(async () => {
      await merge(id, { kind, id: target })
      onDone()
    })
  const appeals = (similar.items ?? []).filter((one) => one.id !== id && one.consultationId === null)
  const consultations = shelf.data?.consultations ?? []
  const problem = refused ?? similar.code ?? shelf.code
  const coming = (!similar.items && !similar.code) || (!shelf.data && !shelf.code) || busy

  return (
    <Sheet title={words.mergeTitle} closeLabel={common.close} onClose={onClose}>
      <View className="note">{words.mergeLead}</View>
      {problem ? (
        <Notice
          kind="problem"
          {...refusals[problem]}
          {...(refused
            ? {}
            : {
                act: {
                  text: common.tryAgain,
                  onTap: () => {
                    similar.reload()
                    shelf.reload()
                  },
                },
              })}
        />
      ) : null}
      {coming ? <Skeleton label={common.loading} lines={[90, 40, 0, 90, 40]} /> : null}
      {!coming && !problem && appeals.length + consultations.length === 0 ? (
        <Notice {...words.mergeNone} />
      ) : null}
      {!coming && appeals.length > 0 ? (
        <>
          <View className="heading">{words.mergeAppeals}</View>
          <List>
            {appeals.map((one) => (
              <Row
                key={one.id}
                text={one.text}
                note={one.coSigns > 0 ? words.coSigns(one.coSigns) : ''}
                onTap={() => into('appeal', one.id)}
              />
            ))}
          </List>
        </>
      ) : null}
      {!coming && consultations.length > 0 ? (
        <>
          <View className="heading">{words.mergeConsultations}</View>
          <List>
            {consultations.map((one) => (
              <Row
                key={one.id}
                text={one.title}
                note={categoryName(one)}
                onTap={() => into('consultation', one.id)}
              />
            ))}
          </List>
        </>
      ) : null}
    </Sheet>
  )
}
