import { home } from '@shared/copy/home'
import { wishBoard as words } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { CompoundLine } from '@/features/community/compound-line'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { WishBoard } from '@/features/wish/wish-board'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

export default function Wishes() {
  const now = useNow()
  const compound = useChosenCompound()
  const board = useAnswer('wish.list', compound ? { compoundId: compound.id } : null)
  return (
    <Page
      title={words.title}
      tab="pages/wishes/index"
      foot={
        compound ? <Button text={words.propose} onTap={() => goTo('packages/wish/new/index', {})} /> : null
      }
    >
      {compound ? (
        <>
          <CompoundLine />
          <View className="note">{words.lead}</View>
          <Answered answer={board} now={now} lines={[60, 0, 90, 90, 40, 0, 90, 90]}>
            {(data) => <WishBoard board={data} here={compound.id} />}
          </Answered>
        </>
      ) : (
        <Notice
          say={home.chooseFirst}
          next={home.chooseFirstWhy}
          act={{ text: home.chooseFirst, onTap: () => goTo('packages/community/choose/index', {}) }}
        />
      )}
    </Page>
  )
}
