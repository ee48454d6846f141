import { butler as words } from '@shared/copy/butler'
import { askTitles, butlerTitles } from '@shared/copy/butler-titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Link } from '@/components/link/link'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { nationwideNumbers } from '@/features/appeal/numbers'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { ButlerCard } from '@/features/butler/butler-card'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { useNow } from '@/features/frame/use-now'
import { Gates } from '@/features/people/gates'
import { asksFirst } from '@/platform/refusal'
import { goTo } from '@/platform/routes'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly compound: { readonly id: string; readonly name: string }
}

/** Who is there for me, before that the numbers that help at once, below it the ways to her. */
export function Mine({ compound }: Props) {
  const now = useNow()
  const answer = useAnswer('butler.mine', { compoundId: compound.id })
  const [dropped, setDropped] = useState(false)
  const mine = answer.data
  const gate = answer.code !== null && asksFirst(answer.code) ? answer.code : null
  const toDescribe = () => goTo('packages/me/describe/index', { compoundId: compound.id })

  return (
    <Page
      title={butlerTitles.mine}
      foot={
        gate ? (
          <Button text={words.find} onTap={() => setDropped(false)} />
        ) : (
          <Button
            text={askTitles.message}
            onTap={() => goTo('packages/butler/ask/index', { kind: 'message' })}
          />
        )
      }
      sheet={
        gate && !dropped ? (
          <Gates
            code={gate}
            compoundId={compound.id}
            compoundName={compound.name}
            onPass={answer.reload}
            onDrop={() => setDropped(true)}
          />
        ) : null
      }
    >
      <UrgentKey numbers={mine?.emergency ?? nationwideNumbers} />
      {gate ? (
        <Notice {...words.whoFirst} />
      ) : (
        <Answered answer={answer} now={now} lines={[50, 70, 60, 0, 100, 100, 100]}>
          {(found) => (
            <View className="stack">
              <ButlerCard mine={found} now={now} />
              {found.stairwell ? null : (
                <Notice
                  {...words.noStairwell}
                  kind="strip"
                  act={{ text: words.describe, onTap: toDescribe }}
                />
              )}
              <View className="note">{words.promise}</View>
              <List>
                <Row
                  text={words.requests}
                  note={words.requestsMeaning}
                  onTap={() => goTo('packages/butler/requests/index', {})}
                />
              </List>
              <View className="heading">{words.ways}</View>
              <List>
                <Row
                  text={words.callback}
                  note={words.callbackMeaning}
                  onTap={() => goTo('packages/butler/ask/index', { kind: 'callback' })}
                />
                {found.stairwell ? (
                  <Row
                    text={words.visit}
                    note={words.visitMeaning}
                    onTap={() => goTo('packages/butler/ask/index', { kind: 'visit' })}
                  />
                ) : null}
                <Row
                  text={words.complaint}
                  note={words.complaintMeaning}
                  onTap={() => goTo('packages/butler/ask/index', { kind: 'complaint' })}
                />
              </List>
              <View className="note">{words.hours}</View>
              <Link text={words.stations} onTap={() => goTo('packages/community/stations/index', {})} />
            </View>
          )}
        </Answered>
      )}
    </Page>
  )
}
