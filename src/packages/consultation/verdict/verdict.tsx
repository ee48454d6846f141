import type { ShowAppeal } from '@shared/contract/appeal'
import { similar } from '@shared/copy/appeal'
import { appealTitles } from '@shared/copy/appeal-titles'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { publishReasons } from '@shared/copy/speak'
import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { PhotoViewer } from '@/components/photo-viewer/photo-viewer'
import { coSignAppeal, handOffAppeal, requestReview, withdrawAppeal } from '@/features/appeal/appeal-api'
import { AskBack } from '@/features/appeal/ask-back'
import { AttendedCard } from '@/features/appeal/attended-card'
import { wholeText } from '@/features/appeal/draft'
import { HandoffCard } from '@/features/appeal/handoff-card'
import { History } from '@/features/appeal/history'
import { mostUrgentFirst } from '@/features/appeal/numbers'
import { OwnWords } from '@/features/appeal/own-words'
import { ResponsibleCard } from '@/features/appeal/responsible-card'
import { RuleCard } from '@/features/appeal/rule-card'
import { UrgentKey } from '@/features/appeal/urgent-key'
import { VerdictHead } from '@/features/appeal/verdict-head'
import { WithdrawSheet } from '@/features/appeal/withdraw-sheet'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { AskCard } from '@/features/inbox/ask-card'
import { gateSheet } from '@/features/people/gate-sheet'
import { goTo } from '@/platform/routes'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'
import { useGated } from '@/platform/use-gated'

import { Links } from './links'

interface Props {
  readonly shown: ShowAppeal
  readonly answer: Answer<ShowAppeal>
  readonly now: number
}

const LOOK_AGAIN_MS = 4_000

/** What became of an appeal, and the next way for whoever reads it. */
export function Verdict({ shown: { appeal, own }, answer, now }: Props) {
  const [photo, setPhoto] = useState('')
  const [withdrawing, setWithdrawing] = useState(false)
  const work = useGated()
  const moves = own?.moves ?? []
  const { id, state, consultationId, responsible } = appeal
  const checking = state === 'submitted' || state === 'screening'
  const emergency = state === 'emergency' ? (own?.emergency ?? null) : null
  const act = (move: () => Promise<unknown>) =>
    void work.run(async () => {
      await move()
      answer.reload()
    })

  // The check answers by itself within moments; she should not have to come back for it.
  useEffect(() => {
    if (!checking) return
    const timer = setTimeout(answer.reload, LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [checking, answer.at])

  function foot() {
    if (consultationId !== null) {
      const go = () => goTo('packages/consultation/detail/index', { id: consultationId })
      return <Button text={words.toConsultation} onTap={go} />
    }
    if (moves.includes('requestReview')) {
      return <Button text={words.askReview} busy={work.busy} onTap={() => act(() => requestReview(id))} />
    }
    if (!appeal.mine && state === 'accepted' && !appeal.coSigned) {
      return <Button text={similar.coSign} busy={work.busy} onTap={() => act(() => coSignAppeal(id))} />
    }
    return null
  }

  const sheet = withdrawing ? (
    <WithdrawSheet
      busy={work.busy}
      onClose={() => setWithdrawing(false)}
      onYes={() => {
        setWithdrawing(false)
        act(() => withdrawAppeal(id))
      }}
    />
  ) : photo ? (
    <PhotoViewer photo={photo} closeLabel={common.close} onClose={() => setPhoto('')} />
  ) : null

  return (
    <Page title={appealTitles.verdict} foot={foot()} sheet={gateSheet(work, appeal) ?? sheet}>
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            <VerdictHead appeal={appeal} own={own} now={now} />
            {own && !emergency ? <AskCard /> : null}
            {emergency ? <UrgentKey numbers={mostUrgentFirst(emergency, own?.handoff?.code)} large /> : null}
            {emergency ? <Notice kind="strip" say={`${words.told}。${words.toldMeaning}`} /> : null}
            {emergency && own && own.attended.length > 0 ? <AttendedCard attended={own.attended} /> : null}
            {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
            {own?.question && moves.includes('answerBack') ? (
              <AskBack appealId={id} question={own.question} work={work} onDone={answer.reload} />
            ) : null}
            {own?.reason ? (
              <Card>
                <View className="note">{words.reason}</View>
                <View className="words">{own.reason}</View>
              </Card>
            ) : null}
            <OwnWords
              appeal={appeal}
              own={emergency ? null : own}
              onShowPhoto={(url) => showPhoto(url, appeal.photos) || setPhoto(url)}
            />
            {own?.why && !emergency ? <Notice kind="strip" say={publishReasons[own.why]} /> : null}
            {own?.verdict && !emergency ? <RuleCard verdict={own.verdict} /> : null}
            {own?.handoff && !emergency ? (
              <HandoffCard
                handoff={own.handoff}
                text={wholeText(appeal)}
                busy={work.busy}
                {...(moves.includes('handOff') ? { onGoThere: () => act(() => handOffAppeal(id)) } : {})}
              />
            ) : null}
            {responsible ? (
              <ResponsibleCard responsible={responsible} byReview={state === 'needsReview'} />
            ) : null}
            {state === 'accepted' || appeal.coSigns > 0 ? (
              <View className="note figures">
                {[similar.coSigns(appeal.coSigns), appeal.coSigned ? similar.coSigned : '']
                  .filter(Boolean)
                  .join(' · ')}
              </View>
            ) : null}
            <Links appeal={appeal} />
            {own ? <History steps={own.history} /> : null}
            {moves.includes('withdraw') ? (
              <Button kind="quiet" text={words.withdraw} onTap={() => setWithdrawing(true)} />
            ) : null}
          </View>
        )}
      </Answered>
    </Page>
  )
}
