import type { MyPost } from '@shared/contract/people'
import { postNames } from '@shared/copy/people'
import { deskEntry as words } from '@shared/copy/staff/entry'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { useMyOffice } from './my-office'

const postLine = ({ post, placeName, deputy }: MyPost) =>
  words.at(placeName, deputy ? words.asDeputy(postNames[post]) : postNames[post])

/** The way to the desk, for people in office; nobody else sees anything. */
export function DeskEntry() {
  const [first, ...others] = useMyOffice()
  if (!first) return null
  return (
    <List>
      <Row
        text={words.name}
        note={postLine(first) + (others.length > 0 ? words.andMore(others.length) : '')}
        onTap={() => goTo('packages/staff/desk/index', {})}
      />
    </List>
  )
}
