import type { ConsultationPage } from '@shared/contract/consultation'
import type { MyProposal } from '@shared/contract/proposal'
import type { MyStatement } from '@shared/contract/statement'
import { categoryName, consultation as words } from '@shared/copy/consultation'
import { speak } from '@shared/copy/speak'
import { titles } from '@shared/copy/titles'
import { View } from '@tarojs/components'
import { useCallback, useContext, useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { ElderMode } from '@/components/elder-mode'
import { Late } from '@/components/late/late'
import { PhotoStrip } from '@/components/photo-strip/photo-strip'
import { Tag } from '@/components/tag/tag'
import { AnswersSection } from '@/features/answers/answers-section'
import { proposeCompound } from '@/features/community/chosen-compound'
import { FiveSteps } from '@/features/consultation/five-steps'
import { MyWords } from '@/features/consultation/my-words'
import { SayEntry } from '@/features/consultation/say-entry'
import { spoken } from '@/features/consultation/statement-api'
import { Statements } from '@/features/consultation/statements'
import { Turnout } from '@/features/consultation/turnout'
import { useDeck } from '@/features/consultation/use-deck'
import { useReport } from '@/features/consultation/use-report'
import { convenesSessions } from '@/features/desk/duties'
import { ButlerEntry } from '@/features/desk/evidence-entry'
import { ModerateEntry } from '@/features/desk/moderate-entry'
import { useMyOffice } from '@/features/desk/my-office'
import { FactsSection } from '@/features/facts/facts-section'
import { Answered } from '@/features/frame/answered'
import { Page } from '@/features/frame/page'
import { ReadAloud } from '@/features/frame/read-aloud'
import { ChangesSection } from '@/features/handling/changes-section'
import { WorkSection } from '@/features/handling/work-section'
import { AskCard } from '@/features/inbox/ask-card'
import { MinutesEntry } from '@/features/minutes/minutes-entry'
import { asksIntent } from '@/features/poll/asks-intent'
import { awaitsAnswer, PollFoot } from '@/features/poll/poll-foot'
import { PollSection } from '@/features/poll/poll-section'
import { usePoll } from '@/features/poll/use-poll'
import { ProposalsSection } from '@/features/proposal/proposals-section'
import { SessionSection } from '@/features/session/session-section'
import { AssemblyAnswer } from '@/features/statutory/assembly-answer'
import { StatutoryBanner } from '@/features/statutory/banner'
import { MarkedBy } from '@/features/statutory/marked-by'
import { goTo } from '@/platform/routes'
import { scrollTo } from '@/platform/scroll'
import { showPhoto } from '@/platform/show-photo'
import type { Answer } from '@/platform/use-answer'
import { useWatched } from '@/platform/watched'

import './detail.scss'
import { DetailSheet } from './detail-sheet'
import { Progress } from './progress'

const workBegun = ({ steps }: ConsultationPage): boolean =>
  steps.some(({ step, startedAt }) => step === 'handling' && startedAt !== null)

interface Props {
  readonly page: ConsultationPage
  readonly answer: Answer<ConsultationPage>
  readonly now: number
}

/** One matter: what it is, how far it is, what neighbours say, and what comes next. */
export function Detail({ page, answer, now }: Props) {
  const oneByOne = useContext(ElderMode)
  const deck = useDeck(page)
  const office = useMyOffice()
  const report = useReport(answer.reload)
  const polling = usePoll(page.id, asksIntent(page))
  const said = useWatched(spoken)
  const [contesting, setContesting] = useState<MyStatement | null>(null)
  const [withdrawing, setWithdrawing] = useState<MyProposal | null>(null)
  const onWithdrawn = () => setWithdrawing(null)
  const [photo, setPhoto] = useState('')
  const show = useCallback((url: string, all: readonly string[]) => {
    if (!showPhoto(url, all)) setPhoto(url)
  }, [])
  useEffect(() => {
    if (said > 0) answer.reload()
  }, [said])
  useEffect(() => proposeCompound({ id: page.compoundId, name: page.compoundName }), [page.compoundId])
  const answeredHere = deck.cards.filter(
    (card) => card.myStance === null && deck.stateOf(card).mine !== null,
  ).length
  const left = Math.max(0, page.statementsTotal - page.answered - answeredHere)
  async function toNext() {
    const next = deck.cards.findIndex((card) => deck.stateOf(card).mine === null)
    await deck.show(next === -1 ? deck.cards.length : next)
    const target = deck.cards[next]
    scrollTo(oneByOne || !target ? '#voices' : `#said-${target.id}`)
  }

  return (
    <Page
      title={titles.consultation}
      foot={
        awaitsAnswer(polling, now) ? (
          <PollFoot polling={polling} />
        ) : page.stancesOpen ? (
          left > 0 ? (
            <Button
              text={page.answered + answeredHere === 0 ? words.startHere(left) : words.statementsLeft(left)}
              onTap={() => void toNext()}
            />
          ) : (
            <Button
              text={speak.go}
              onTap={() => goTo('packages/consultation/speak/index', { id: page.id })}
            />
          )
        ) : null
      }
      sheet={
        <DetailSheet
          page={page}
          deck={deck}
          report={report}
          polling={polling}
          contesting={contesting}
          withdrawing={withdrawing}
          onWithdrawn={onWithdrawn}
          onContested={() => setContesting(null)}
          photo={photo}
          onPhotoClosed={() => setPhoto('')}
        />
      }
    >
      <Answered answer={answer} now={now} lines={[]}>
        {() => (
          <View className="stack">
            <View className="detail__head">
              <View className="detail__place">
                <Tag text={categoryName(page)} />
                <View className="note">{page.compoundName}</View>
              </View>
              <View className="title words">{page.title}</View>
              <View className="note">{words.host(page.officeName)}</View>
            </View>
            <FiveSteps
              state={page.state}
              at={page.step}
              steps={page.steps}
              overdue={page.overdue}
              straight={page.straight}
              now={now}
            />
            {page.statutory ? (
              <StatutoryBanner item={page.statutory.item} mark={page.statutoryMark} />
            ) : (
              <MarkedBy mark={page.statutoryMark} />
            )}
            <Card>
              <View className="heading">{words.about}</View>
              <View className="detail__body words">{page.body}</View>
              <ReadAloud texts={[page.title, page.body]} />
              <PhotoStrip photos={page.photos} label={words.photo} onShow={(url) => show(url, page.photos)} />
            </Card>
            <Late>
              <AssemblyAnswer page={page} />
            </Late>
            <Late>
              <PollSection polling={polling} now={now} />
            </Late>
            <Late>
              <MinutesEntry consultationId={page.id} shown={asksIntent(page)} />
            </Late>
            <Late>
              <FactsSection consultationId={page.id} onPhoto={show} />
            </Late>
            <Late>
              <WorkSection
                page={page}
                begun={workBegun(page)}
                butler={office.some(({ post }) => post === 'redButler')}
                onPhoto={show}
              />
            </Late>
            <Late>
              <ChangesSection consultationId={page.id} state={page.state} onPhoto={show} />
            </Late>
            <Late>
              <ProposalsSection consultationId={page.id} state={page.state} onWithdraw={setWithdrawing} />
            </Late>
            <Late>
              <AnswersSection consultationId={page.id} state={page.state} />
            </Late>
            <Late>
              <ButlerEntry consultationId={page.id} state={page.state} />
            </Late>
            <Late>
              <SessionSection
                consultationId={page.id}
                inTime={page.state === 'proposing' || page.state === 'deliberating'}
                convenes={convenesSessions(office)}
              />
            </Late>
            <Turnout participants={page.participants} />
            <View id="voices" className="detail__voices">
              <View className="heading">{words.neighbours}</View>
              <View className="note figures">{words.neighboursCount(page.statementsTotal)}</View>
            </View>
            {page.stancesOpen ? (
              <SayEntry consultationId={page.id} />
            ) : (
              <View className="note">{words.closedToStances}</View>
            )}
            <Late>
              <MyWords consultationId={page.id} now={now} onContest={setContesting} />
            </Late>
            <Statements
              deck={deck}
              open={page.stancesOpen}
              total={page.statementsTotal}
              now={now}
              reported={report.thanks}
              onReport={report.begin}
              onPhoto={show}
            />
            <Late>{answeredHere > 0 || said > 0 ? <AskCard /> : null}</Late>
            <Late>
              <ModerateEntry consultationId={page.id} />
            </Late>
            <Late>
              {page.stancesOpen && left === 0 && page.statementsTotal > 0 ? (
                <View className="detail__thanks">
                  <View>{words.allRead}</View>
                  <View className="note">{words.stillOpen}</View>
                </View>
              ) : null}
            </Late>
            <Late>
              <Progress page={page} />
            </Late>
          </View>
        )}
      </Answered>
    </Page>
  )
}
