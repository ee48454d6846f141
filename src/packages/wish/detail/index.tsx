import { wish as words } from '@shared/copy/wish'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { useAnswer } from '@/platform/use-answer'
import { useParam } from '@/platform/use-params'

import { Detail } from './detail'

import '../refusals'

const LINES = [60, 0, 90, 90, 40, 0, 50, 80]

export default function WishPage() {
  const now = useNow()
  const wishId = useParam('id')
  const answer = useAnswer('wish.show', { wishId })
  const here = useChosenCompound()?.id ?? ''
  if (answer.data) return <Detail answer={answer.data} here={here} onChanged={answer.reload} />
  return (
    <Page title={words.title}>
      <Answered answer={answer} now={now} lines={LINES}>
        {() => null}
      </Answered>
    </Page>
  )
}
