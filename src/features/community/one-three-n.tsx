import type { CompoundProfile } from '@shared/contract/community'
import { community as words } from '@shared/copy/places'
import { gapsOf } from '@shared/rules/bodies/three'
import { View } from '@tarojs/components'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Tag } from '@/components/tag/tag'

import './one-three-n.scss'

interface PartProps {
  readonly name: string
  readonly text: string
  readonly more?: string
  readonly gap: boolean
}

function Part({ name, text, more = '', gap }: PartProps) {
  return (
    <View className={`part${gap ? ' part--gap' : ''}`}>
      <View className="part__name">{name}</View>
      {gap ? <Tag text={words.gap} tone="gap" /> : null}
      <View className="note part__text">{text}</View>
      {more === '' ? null : <View className="note part__more">{more}</View>}
    </View>
  )
}

const ledBy = ({ communitySupervisor, industrySupervisor }: NonNullable<CompoundProfile['property']>) =>
  industrySupervisor === null
    ? words.ledByOne(communitySupervisor)
    : words.ledBy(communitySupervisor, industrySupervisor)

/** 1 + 3 + N: the branch, the three that report to it, and the rest. A missing one is shown as a gap. */
export function OneThreeN({ profile }: { readonly profile: CompoundProfile }) {
  const { branch, butlers, committee, property, shops, offices } = profile
  const gap = gapsOf({ butlers, committee, property }).length > 0
  return (
    <View className="stack">
      <View className="heading">{words.oneThreeN}</View>
      <Card className="branch">
        <View className="branch__one">1</View>
        <View>
          <View className="heading">{branch.name}</View>
          <View className="note">
            {branch.secretary ? words.secretary(branch.secretary.label) : words.secretaryMissing}
          </View>
          <View className="note">{words.branchOf[branch.establishment]}</View>
        </View>
      </Card>
      <View className="parts">
        <Part
          name={words.butlers}
          gap={butlers === null}
          text={butlers ? words.butlersInOffice(butlers.inOffice, butlers.stairwells) : words.butlersMissing}
        />
        <Part
          name={words.committee}
          gap={committee === null}
          text={committee ? words.committeeMembers(committee.members) : words.committeeMissing}
          more={committee ? words.committeeShare[committee.share] : ''}
        />
        <Part
          name={words.property}
          gap={property === null}
          text={property?.name ?? words.propertyMissing}
          more={property ? ledBy(property) : ''}
        />
      </View>
      {gap ? <View className="note">{words.gapMeaning}</View> : null}
      <View className="heading">{words.others}</View>
      {shops.length + offices.length === 0 ? <View className="note">{words.noOthers}</View> : null}
      {offices.length > 0 ? (
        <List>
          {offices.map(({ id, name, hostName }) => (
            <Row key={id} text={name} note={words.officeAt(hostName)} mark={words.offices} />
          ))}
        </List>
      ) : null}
      {shops.length > 0 ? (
        <List>
          {shops.map(({ name, offer, hours, address }) => (
            <Row key={name} text={name} note={words.shop(offer, hours, address)} mark={words.shops} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
