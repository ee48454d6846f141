import { mine } from '@shared/copy/people'
import { community as words } from '@shared/copy/places'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { List, Row } from '@/components/list/list'
import { chooseCompound } from '@/features/community/chosen-compound'
import { CommunityList } from '@/features/community/community-list'
import { CompoundList } from '@/features/community/compound-list'
import { Page } from '@/features/frame/page'
import { useMe } from '@/features/people/use-me'
import { goBack, goOn, routeAt } from '@/platform/routes'

import '../refusals'

export default function Choose() {
  const [community, setCommunity] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const residences = useMe().data?.residences ?? []

  function choose(compound: { readonly id: string; readonly name: string }) {
    chooseCompound(compound)
    // From the scan page there is nothing to go back to but the code that did not open.
    if (routeAt(1) === 'pages/scan/index') goOn('pages/home/index', {})
    else goBack()
  }

  return (
    <Page title={titles.choose}>
      <View>
        <View className="title">{community?.name ?? words.chooseLead}</View>
        <View className="note">{words.chooseWhy}</View>
      </View>
      {community ? (
        <>
          <Button kind="plain" text={words.otherCommunities} onTap={() => setCommunity(null)} />
          <CompoundList communityId={community.id} onChoose={choose} />
        </>
      ) : (
        <>
          {residences.length > 0 ? (
            <>
              <View className="heading">{mine.residences}</View>
              <List>
                {residences.map(({ compound }) => (
                  <Row
                    key={compound.id}
                    text={compound.name}
                    note={compound.communityName}
                    onTap={() => choose(compound)}
                  />
                ))}
              </List>
            </>
          ) : null}
          <CommunityList onChoose={choose} onOpen={setCommunity} />
        </>
      )}
    </Page>
  )
}
