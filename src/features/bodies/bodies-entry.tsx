import { bodiesEntry as words } from '@shared/copy/staff/entry'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'
import { useMyCopy } from '@/platform/use-my-copy'

interface Props {
  readonly compoundId: string
  readonly communityId: string
}

/** The way to enter committee and company, for the two secretaries of the place; nobody else sees it. */
export function BodiesEntry({ compoundId, communityId }: Props) {
  const posts = useMyCopy()?.posts ?? []
  const answers = posts.some(
    ({ post, placeId }) =>
      (post === 'branchSecretary' && placeId === compoundId) ||
      (post === 'communitySecretary' && placeId === communityId),
  )
  if (!answers) return null
  return (
    <List>
      <Row
        text={words.way}
        note={words.wayMeaning}
        onTap={() => goTo('packages/staff/bodies/index', { id: compoundId })}
      />
    </List>
  )
}
