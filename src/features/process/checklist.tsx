import type { Evidence, OpenVerb, ProcessView } from '@shared/contract/process'
import { evidenceNames, processVerbs, processWords as words } from '@shared/copy/process'
import { transitionOf } from '@shared/rules/consultation/life'
import { View } from '@tarojs/components'
import { List, Row } from '@/components/list/list'

interface Props {
  readonly process: ProcessView
  readonly verb: OpenVerb
  /** Where a missing piece is made; those that time or others bring lead nowhere. */
  readonly links: Partial<Record<Evidence, (consultationId: string) => void>>
}

/** Everything the table asks for before a matter goes on: what is there, and what is not yet. */
export function Checklist({ process, verb, links }: Props) {
  const guards = transitionOf(process.state, verb.verb)?.guards ?? []
  if (guards.length === 0) return null
  return (
    <View>
      <View className="heading">{processVerbs[verb.verb]}</View>
      <View className="note">{verb.missing.length === 0 ? words.ready : words.noSkip}</View>
      <View className="process__lacks">
        <List>
          {guards.map((guard) => {
            const link = verb.missing.includes(guard) ? links[guard] : undefined
            return (
              <Row
                key={guard}
                text={evidenceNames[guard]}
                mark={verb.missing.includes(guard) ? (link ? words.goThere : words.lacking) : words.there}
                {...(link ? { onTap: () => link(process.consultationId) } : {})}
              />
            )
          })}
        </List>
      </View>
    </View>
  )
}
