import { untilText } from '@shared/copy/dates'
import { wishDeskKinds, staffWishes as words } from '@shared/copy/staff/wishes'
import { wish } from '@shared/copy/wish'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { useChosenCompound } from '@/features/community/chosen-compound'
import { useMyOffice } from '@/features/desk/my-office'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { Figures } from '@/features/wish/figures'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

const NOTHING = {}
const COUNTING = ['branchSecretary', 'communitySecretary', 'countyAdmin', 'serviceSpecialist']

/** The wishes that wait for somebody in office, and the figures of the community. */
export default function StaffWishes() {
  const now = useNow()
  const compound = useChosenCompound()
  const desk = useAnswer('wish.desk', NOTHING)
  const counts = useMyOffice().some(({ post }) => COUNTING.includes(post))
  const figures = useAnswer('wish.figures', compound && counts ? { compoundId: compound.id } : null)
  return (
    <Page
      title={words.title}
      wide
      foot={<Button text={words.behalf} onTap={() => goTo('packages/wish/new/index', { behalf: '1' })} />}
    >
      <View className="note">{words.lead}</View>
      <Answered answer={desk} now={now} lines={[60, 90, 90, 0, 60, 90]}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice {...words.clear} />
          ) : (
            <List>
              {items.map(({ id, what, title, compoundName, dueAt, overdue }) => (
                <Row
                  key={id}
                  label={wishDeskKinds[what]}
                  text={title || wish.untitled}
                  note={[compoundName, dueAt ? words.due(untilText(dueAt)) : ''].filter(Boolean).join(' · ')}
                  mark={overdue ? words.overdue : ''}
                  onTap={() => goTo('packages/staff/wish/index', { id })}
                />
              ))}
            </List>
          )
        }
      </Answered>
      {figures.data ? <Figures figures={figures.data} /> : null}
    </Page>
  )
}
