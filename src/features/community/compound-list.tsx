import type { CompoundBrief } from '@shared/contract/community'
import { common } from '@shared/copy/common'
import { compoundKinds, community as words } from '@shared/copy/places'
import { refusals } from '@shared/copy/refusals'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useShelf } from '@/platform/use-shelf'

import { listCompounds } from './community-api'

interface Props {
  readonly communityId: string
  readonly onChoose: (compound: CompoundBrief) => void
}

/** The compounds of one community. */
export function CompoundList({ communityId, onChoose }: Props) {
  const { items, hasMore, loading, code, reload, more } = useShelf(`compounds:${communityId}`, (cursor) =>
    listCompounds(communityId, cursor),
  )
  if (!items && code) return <Notice {...refusals[code]} act={{ text: common.tryAgain, onTap: reload }} />
  if (!items) return <Skeleton label={common.loading} lines={[60, 40, 60, 40, 60, 40]} />
  if (items.length === 0) return <Notice {...words.noCompounds} />
  return (
    <View className="stack">
      <List>
        {items.map((compound) => (
          <Row
            key={compound.id}
            text={compound.name}
            note={compoundKinds[compound.kind]}
            onTap={() => onChoose(compound)}
          />
        ))}
      </List>
      {hasMore ? <Button kind="plain" text={common.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}
