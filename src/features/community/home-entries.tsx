import type { CompoundHome } from '@shared/contract/community'
import { appealEntries } from '@shared/copy/appeal-entries'
import { home as words } from '@shared/copy/home'
import { community } from '@shared/copy/places'
import { wishBoard } from '@shared/copy/wish-board'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { StationsEntry } from './stations-entry'

interface Props extends Pick<CompoundHome, 'branchName' | 'secretary'> {
  readonly compoundId: string
}

/** 一核两双一商量, as far as its entries work. */
export function HomeEntries({ compoundId, branchName, secretary }: Props) {
  const who = secretary ? community.secretary(secretary.label) : community.secretaryMissing
  return (
    <View className="stack">
      <View className="heading">{words.core}</View>
      <List>
        <Row
          text={branchName}
          note={who}
          onTap={() => goTo('packages/community/compound/index', { id: compoundId })}
        />
      </List>
      <View className="heading">{words.consult}</View>
      <List>
        <Row
          text={words.seeAll}
          note={words.consultMeaning}
          onTap={() => goTo('pages/consultations/index', {})}
        />
        <Row
          text={appealEntries.submit}
          note={appealEntries.submitMeaning}
          onTap={() => goTo('packages/consultation/appeal/index', {})}
        />
        <Row
          text={appealEntries.neighbours}
          note={appealEntries.neighboursMeaning}
          onTap={() => goTo('packages/consultation/appeals/index', {})}
        />
        <Row
          text={appealEntries.topics}
          note={appealEntries.topicsMeaning}
          onTap={() => goTo('packages/consultation/topics/index', {})}
        />
      </List>
      <List>
        <Row text={wishBoard.entry} note={wishBoard.entryLead} onTap={() => goTo('pages/wishes/index', {})} />
      </List>
      <StationsEntry />
    </View>
  )
}
