import type { ConsultationState } from '@shared/contract/consultation'
import { evidenceEntry as words } from '@shared/copy/staff/entry'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import { judgesWords } from './duties'
import { useMyOffice } from './my-office'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
}

/** In a consultation, for people in office: what is theirs to add to it now. Nobody else sees anything. */
export function EvidenceEntry({ consultationId, state }: Props) {
  const posts = useMyOffice()
  const secretary = judgesWords(posts)
  const butler = posts.some(({ post }) => post === 'redButler')
  const early = state === 'asking' || state === 'proposing'
  const id = { id: consultationId }
  if (!secretary && !(butler && early)) return null
  return (
    <View className="stack">
      <View className="heading">{words.title}</View>
      <List>
        {early ? (
          <Row
            text={words.facts}
            note={words.factsMeaning}
            onTap={() => goTo('packages/staff/facts/index', id)}
          />
        ) : null}
        {secretary && state === 'proposing' ? (
          <Row
            text={words.proposals}
            note={words.proposalsMeaning}
            onTap={() => goTo('packages/staff/proposals/index', id)}
          />
        ) : null}
        {secretary && state !== 'closed' ? (
          <Row
            text={words.answers}
            note={words.answersMeaning}
            onTap={() => goTo('packages/staff/answers/index', id)}
          />
        ) : null}
      </List>
    </View>
  )
}
