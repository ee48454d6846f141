import type { ConsultationPage } from '@shared/contract/consultation'
import type { Work } from '@shared/contract/handling'
import { handling as words } from '@shared/copy/handling'
import { View } from '@tarojs/components'
import { BeforeAfter } from '@/components/before-after/before-after'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { AnswerCard } from './answer-card'
import { HandedCard } from './handed-card'
import './handling.scss'
import { KeysCard } from './keys-card'
import { LinesCard } from './lines-card'
import { RatingCard } from './rating-card'
import { TaskList } from './task-list'
import { Timeline } from './timeline'
import { useWork } from './use-work'
import { WhoCard } from './who-card'
import { WitnessCard } from './witness-card'

interface Props {
  readonly page: Pick<ConsultationPage, 'id' | 'state' | 'compoundId' | 'compoundName' | 'title' | 'body'>
  /** It came as far as 快办理: only then is there any work to show. */
  readonly begun: boolean
  /** A butler finds her way to the desk here, too. */
  readonly butler: boolean
  readonly onPhoto: (url: string, all: readonly string[]) => void
}

/** 快办理 and 评效果 on the page of a matter: what is asked of the reader first, then what was done, then by whom. */
export function WorkSection({ page, begun, butler, onPhoto }: Props) {
  const { id: consultationId, state } = page
  const { data: work, reload } = useWork(consultationId, begun || state === 'handedOff' || state === 'closed')
  if (!work) return null
  const elsewhere = work.handedTo ? <HandedCard page={page} to={work.handedTo} /> : null
  const called = <LinesCard work={work} />
  // It was handed on before anything was done here: what is left is where it went, and the number of the call.
  if (!begun && !elsewhere) return called
  if (!begun)
    return (
      <View className="stack">
        {elsewhere}
        {called}
      </View>
    )
  return (
    <View id="work" className="stack">
      {elsewhere}
      <AnswerCard consultationId={consultationId} work={work} />
      <WitnessCard consultationId={consultationId} work={work} />
      <RatingCard consultationId={consultationId} work={work} onDone={reload} />
      <Pairs work={work} onPhoto={onPhoto} />
      <TaskList work={work} />
      <KeysCard work={work} />
      <Timeline work={work} onPhoto={onPhoto} />
      <WhoCard work={work} />
      {called}
      {(work.mine.inOffice || butler) && state === 'handling' ? (
        <List>
          <Row
            text={words.toDesk}
            note={words.toDeskMeaning}
            onTap={() => goTo('packages/handling/matter/index', { id: consultationId })}
          />
        </List>
      ) : null}
    </View>
  )
}

const PAIRS = 3

export function Pairs({
  work: { pairs },
  onPhoto,
}: {
  readonly work: Work
  readonly onPhoto: Props['onPhoto']
}) {
  if (pairs.length === 0) return null
  return (
    <Card>
      <View className="heading">{words.pairs}</View>
      {pairs.slice(0, PAIRS).map(({ spot, before, after }) => (
        <View key={after} className="work__pair">
          <View className="words">{spot}</View>
          <BeforeAfter
            before={before}
            after={after}
            words={{
              before: words.before,
              after: words.after,
              slide: words.slide(spot),
              beforePhoto: words.beforePhoto(spot),
              afterPhoto: words.afterPhoto(spot),
            }}
            onShow={(photo) => onPhoto(photo, [before, after])}
          />
        </View>
      ))}
    </Card>
  )
}
