import { staffWishes as words } from '@shared/copy/staff/wishes'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { useMyOffice } from '@/features/desk/my-office'
import { Page } from '@/features/frame/page'
import { WishDeskList } from '@/features/wish/desk-list'
import { Figures } from '@/features/wish/figures'
import { OnWall } from '@/features/wish/on-wall'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

import '../refusals'

const COUNTING = ['branchSecretary', 'communitySecretary', 'countyAdmin', 'serviceSpecialist']
const PAIRING = ['branchSecretary', 'communitySecretary', 'countyAdmin']

/** The wishes that wait for somebody in office, those that nobody has claimed yet, and the figures of the community. */
export default function StaffWishes() {
  const compound = useChosenCompound()
  const posts = useMyOffice()
  const counts = posts.some(({ post }) => COUNTING.includes(post))
  const pairs = posts.some(({ post }) => PAIRING.includes(post))
  const figures = useAnswer('wish.figures', compound && counts ? { compoundId: compound.id } : null)
  return (
    <Page
      title={words.title}
      wide
      foot={<Button text={words.behalf} onTap={() => goTo('packages/wish/new/index', { behalf: '1' })} />}
    >
      <View className="note">{words.lead}</View>
      <WishDeskList />
      {compound && pairs ? <OnWall compoundId={compound.id} /> : null}
      {figures.data ? <Figures figures={figures.data} /> : null}
    </Page>
  )
}
