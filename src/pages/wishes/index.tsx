import { home } from '@shared/copy/home'
import { wishBoard as words } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Notice } from '@/components/notice/notice'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { CompoundLine } from '@/features/community/compound-line'
import { Page } from '@/features/frame/page'
import { WishBoard } from '@/features/wish/wish-board'
import { goTo } from '@/platform/routes'

export default function Wishes() {
  const compound = useChosenCompound()
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
          <WishBoard key={compound.id} here={compound.id} />
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
