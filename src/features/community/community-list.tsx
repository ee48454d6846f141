import type { CompoundBrief } from '@shared/contract/community'
import { common } from '@shared/copy/common'
import { community as words } from '@shared/copy/places'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useShelf } from '@/platform/use-shelf'

import { listCommunities } from './community-api'

interface Props {
  readonly onChoose: (compound: CompoundBrief) => void
  readonly onOpen: (community: { readonly id: string; readonly name: string }) => void
}

/** The trial compound first, then the communities. */
export function CommunityList({ onChoose, onOpen }: Props) {
  const { items, hasMore, loading, code, reload, more } = useShelf('communities', listCommunities)
  if (!items && code) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  if (!items) return <Skeleton label={common.loading} lines={[50, 70, 0, 60, 60, 60, 60]} />
  const trial = items[0]?.trial ?? null
  return (
    <View className="stack">
      {trial ? (
        <List>
          <Row text={trial.name} note={words.trialMeaning} onTap={() => onChoose(trial)} />
        </List>
      ) : null}
      <View className="heading">{words.chooseCommunity}</View>
      <List>
        {items.map(({ id, name, compounds }) => (
          <Row key={id} text={name} mark={words.compoundsIn(compounds)} onTap={() => onOpen({ id, name })} />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
