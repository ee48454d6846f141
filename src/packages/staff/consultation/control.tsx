import type { OpenVerb, ProcessView } from '@shared/contract/process'
import { processVerbs, processWords as words } from '@shared/copy/process'
import { staffTitles } from '@shared/copy/staff/titles'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { List, Row } from '@/components/list/list'
import { Notice } from '@/components/notice/notice'
import { EvidenceWays } from '@/features/desk/evidence-entry'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { Checklist } from '@/features/process/checklist'
import { MoveSheet } from '@/features/process/move-sheet'
import { OwnerLine } from '@/features/process/owner-line'
import { ProcessHistory } from '@/features/process/process-history'
import { goTo } from '@/platform/routes'
import type { Answer } from '@/platform/use-answer'

import './control.scss'
import { evidenceLinks } from './evidence-links'

interface Props {
  readonly process: ProcessView
  readonly answer: Answer<ProcessView>
  readonly now: number
}

/** One matter in the hands of who answers for it: what leads on and what it lacks, then what leads aside. */
export function Control({ process, answer, now }: Props) {
  const [chosen, setChosen] = useState<OpenVerb | null>(null)
  const [done, setDone] = useState<OpenVerb | null>(null)
  const main = process.verbs.find(({ verb }) => verb === process.next?.verb)
  const aside = process.verbs.filter((one) => one !== main)
  const open = (verb: OpenVerb) => {
    setDone(null)
    setChosen(verb)
  }
  function finish() {
    setDone(chosen)
    setChosen(null)
    answer.reload()
  }

  return (
    <Page
      title={staffTitles.consultation}
      foot={
        main && main.missing.length === 0 ? (
          <Button text={processVerbs[main.verb]} onTap={() => open(main)} />
        ) : null
      }
      sheet={
        chosen ? (
          <MoveSheet
            key={chosen.verb}
            consultationId={process.consultationId}
            verb={chosen}
            onDone={finish}
            onClose={() => setChosen(null)}
          />
        ) : null
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            <View>
              <View className="title words">{process.title}</View>
              <View className="note">{process.compoundName}</View>
            </View>
            {done ? <Notice kind="strip" say={words.done(processVerbs[done.verb])} /> : null}
            <Card>
              <View className="heading">{words.heading}</View>
              <OwnerLine {...process} />
              <View className="note process__default">{words.isDefault}</View>
            </Card>
            {main ? <Checklist process={process} verb={main} links={evidenceLinks} /> : null}
            <EvidenceWays consultationId={process.consultationId} state={process.state} />
            {aside.length > 0 ? (
              <View>
                <View className="heading control__aside">{words.aside}</View>
                <List>
                  {aside.map((one) => (
                    <Row
                      key={one.verb}
                      text={processVerbs[one.verb]}
                      {...(one.missing.length > 0
                        ? { mark: words.lacks(one.missing.length) }
                        : { onTap: () => open(one) })}
                    />
                  ))}
                </List>
              </View>
            ) : null}
            {process.verbs.length === 0 ? (
              <Notice kind="strip" say={words.nothingYours} next={words.nothingYoursNext} />
            ) : null}
            <ProcessHistory moves={process.moves} />
            <Button
              kind="quiet"
              text={words.toPage}
              onTap={() => goTo('packages/consultation/detail/index', { id: process.consultationId })}
            />
          </View>
        )}
      </Answered>
    </Page>
  )
}
