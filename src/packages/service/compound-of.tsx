import type { MyPost } from '@shared/contract/people'
import { hosting as words } from '@shared/copy/staff/service'
import { Choices } from '@/components/choices/choices'
import { PlaceChoice } from '@/features/workers/place-choice'
import { readCompoundsOf } from '@/features/workers/workers-api'
import { useQueue } from '@/platform/use-queue'

interface Props {
  readonly posts: readonly MyPost[]
  readonly chosen: string
  readonly onChoose: (compoundId: string) => void
}

/** The compounds whose secretary she is: a joint branch is several. */
export const ownCompounds = (posts: readonly MyPost[]): readonly MyPost[] =>
  posts.filter(({ post }) => post === 'branchSecretary')

/** Which compound she works for: one of her own, or, above them, one of her community's, where a secretary may be missing. */
export function CompoundOf({ posts, chosen, onChoose }: Props) {
  const own = ownCompounds(posts)
  const above = posts.find(({ post }) => post === 'communitySecretary')?.placeId
  if (own.length === 0) {
    return above === undefined ? null : (
      <OfCommunity communityId={above} chosen={chosen} onChoose={onChoose} />
    )
  }
  if (own.length === 1) return null
  return (
    <Choices
      label={words.where}
      choices={own.map(({ placeId, placeName }) => ({ key: placeId, text: placeName }))}
      chosen={chosen}
      tall
      onChoose={onChoose}
    />
  )
}

function OfCommunity({
  communityId,
  chosen,
  onChoose,
}: Omit<Props, 'posts'> & { readonly communityId: string }) {
  const queue = useQueue(`compounds-of:${communityId}`, readCompoundsOf(communityId))
  return (
    <PlaceChoice
      label={words.where}
      moreText={words.moreCompounds}
      queue={queue}
      chosen={chosen === '' ? null : chosen}
      problem=""
      onChoose={onChoose}
    />
  )
}
