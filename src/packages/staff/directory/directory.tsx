import type { MyPost } from '@shared/contract/people'
import { postNames } from '@shared/copy/people'
import { tree, directory as words } from '@shared/copy/staff/directory'
import { deskEntry } from '@shared/copy/staff/entry'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/card/card'
import { Choices } from '@/components/choices/choices'
import { Search } from '@/features/directory/search'
import { TreeExport } from '@/features/directory/tree-export'
import { TreeImport } from '@/features/directory/tree-import'
import { Page } from '@/features/frame/page'
import { useWatched } from '@/platform/watched'
import { wide } from '@/platform/wide'

import './directory.scss'
import { FiguresPane } from './figures-pane'

interface Props {
  readonly posts: readonly MyPost[]
  readonly now: number
}

const WIDEST: readonly MyPost['post'][] = ['countyAdmin', 'communitySecretary', 'serviceSpecialist']
const width = ({ post }: MyPost) => (WIDEST.includes(post) ? WIDEST.indexOf(post) : WIDEST.length)
/** Two posts at one place reach equally far. */
const placesOf = (posts: readonly MyPost[]) =>
  [...posts]
    .sort((one, other) => width(one) - width(other))
    .filter(({ placeId }, at, all) => all.findIndex((one) => one.placeId === placeId) === at)

/** Looking up and counting, as far as one of her posts reaches; side by side where there is room. */
export function Directory({ posts, now }: Props) {
  const sideBySide = useWatched(wide)
  const places = placesOf(posts)
  const [chosen, setChosen] = useState('')
  const [doing, setDoing] = useState<'search' | 'figures'>('search')
  const here = places.find(({ placeId }) => placeId === chosen) ?? places[0]
  if (!here) return null
  const { placeId, placeName, post } = here
  const mayImport = post === 'countyAdmin' || post === 'communitySecretary'

  const search = <Search key={placeId} placeId={placeId} placeName={placeName} />
  const figures = (
    <View className="stack">
      <FiguresPane key={placeId} root={placeId} rootName={placeName} now={now} />
      <View className="heading">{tree.title}</View>
      <TreeExport key={`out${placeId}`} placeId={placeId} placeName={placeName} />
      {mayImport ? (
        <Card>
          <TreeImport key={`in${placeId}`} placeId={placeId} />
        </Card>
      ) : null}
    </View>
  )

  return (
    <Page title={words.title} wide>
      <View className="note">{deskEntry.at(placeName, postNames[post])}</View>
      {places.length > 1 ? (
        <Choices
          label={words.which}
          choices={places.map((one) => ({ key: one.placeId, text: one.placeName }))}
          chosen={placeId}
          onChoose={setChosen}
        />
      ) : null}
      {sideBySide ? (
        <View className="directory">
          {search}
          {figures}
        </View>
      ) : (
        <>
          <Choices
            label={words.title}
            labelHidden
            choices={[
              { key: 'search', text: words.search },
              { key: 'figures', text: words.figures },
            ]}
            chosen={doing}
            onChoose={setDoing}
          />
          {doing === 'search' ? search : figures}
        </>
      )}
    </Page>
  )
}
