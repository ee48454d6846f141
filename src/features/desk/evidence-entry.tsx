import type { ConsultationState } from '@shared/contract/consultation'
import { evidenceEntry as words } from '@shared/copy/staff/entry'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

import './evidence-entry.scss'

import { DeliberationRows } from './deliberation-entry'
import { judgesWords } from './duties'
import { useMyOffice } from './my-office'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
}

const isEarly = (state: ConsultationState) => state === 'asking' || state === 'proposing'

/** On the page of a matter, for a red butler: the way to what she found. A secretary has it among what she manages. */
export function ButlerEntry({ consultationId, state }: Props) {
  const posts = useMyOffice()
  const butler = posts.some(({ post }) => post === 'redButler')
  const records = state === 'deliberating'
  if (!butler || judgesWords(posts) || !(isEarly(state) || records)) return null
  return (
    <List>
      {records ? (
        <DeliberationRows consultationId={consultationId} state={state} secretary={false} />
      ) : (
        <FactsRow consultationId={consultationId} />
      )}
    </List>
  )
}

/** For a secretary: what is hers to add to a matter now, whether it is still missing or not. */
export function EvidenceWays({ consultationId, state }: Props) {
  if (state === 'closed' || state === 'cancelled') return null
  return (
    <View>
      <View className="heading evidence__head">{words.title}</View>
      <List>
        {isEarly(state) ? <FactsRow consultationId={consultationId} /> : null}
        {state === 'proposing' ? (
          <Row
            text={words.proposals}
            note={words.proposalsMeaning}
            onTap={() => goTo('packages/staff/proposals/index', { id: consultationId })}
          />
        ) : null}
        <DeliberationRows consultationId={consultationId} state={state} secretary />
        {state === 'handling' || state === 'handedOff' ? (
          <Row
            text={words.work}
            note={words.workMeaning}
            onTap={() => goTo('packages/handling/matter/index', { id: consultationId })}
          />
        ) : null}
        <Row
          text={words.answers}
          note={words.answersMeaning}
          onTap={() => goTo('packages/staff/answers/index', { id: consultationId })}
        />
      </List>
    </View>
  )
}

const FactsRow = ({ consultationId }: Pick<Props, 'consultationId'>) => (
  <Row
    text={words.facts}
    note={words.factsMeaning}
    onTap={() => goTo('packages/staff/facts/index', { id: consultationId })}
  />
)
