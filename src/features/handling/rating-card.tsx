import { LOW_REASONS, type LowReason, STARS, type Stars, type Work } from '@shared/contract/handling'
import { lowReasons, starLabel, starNames, starText, rating as words } from '@shared/copy/handling'
import { refusals } from '@shared/copy/refusals'
import { LOW_STARS } from '@shared/rules/handling/rating'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Picks } from '@/components/choices/picks'
import { Notice } from '@/components/notice/notice'
import { Tap } from '@/components/tap'

import { useAct } from './use-act'

interface Props {
  readonly consultationId: string
  readonly work: Work
  readonly onDone: () => void
}

/** 评效果: one to five stars of whoever took part, once; and what all of them gave. */
export function RatingCard({ consultationId, work, onDone }: Props) {
  const { state, ratings, mine } = work
  if (state !== 'evaluating' && ratings.count === 0) return null
  return (
    <>
      {mine.mayRate ? <Rate consultationId={consultationId} onDone={onDone} /> : null}
      <Card>
        <View className="heading">{words.result}</View>
        {mine.rated ? <Notice kind="strip" say={words.mine(starText(mine.rated))} /> : null}
        {ratings.average === null ? (
          <View className="note">{words.none}</View>
        ) : (
          <>
            <View className="work__stars" {...spoken({ hidden: true })}>
              {starText(Math.round(ratings.average))}
            </View>
            <View className="figures">{words.average(ratings.average.toFixed(1), ratings.count)}</View>
          </>
        )}
        {ratings.dissatisfied > 0 ? <View className="note">{words.low(ratings.dissatisfied)}</View> : null}
        {work.lowReasons.map(({ reason, count }) => (
          <View key={reason} className="note figures">{`${lowReasons[reason]} ${count}`}</View>
        ))}
        {state === 'evaluating' ? <View className="note">{words.meaning}</View> : null}
      </Card>
    </>
  )
}

function Rate({ consultationId, onDone }: Omit<Props, 'work'>) {
  const [stars, setStars] = useState<Stars | null>(null)
  const [reasons, setReasons] = useState<readonly LowReason[]>([])
  const [tried, setTried] = useState(false)
  const { busy, refused, act } = useAct(onDone)
  const low = stars !== null && stars <= LOW_STARS
  function send() {
    setTried(true)
    if (stars === null || (low && reasons.length === 0)) return
    void act('work.rate', { consultationId, stars, reasons: low ? reasons : [] })
  }
  return (
    <Card>
      <View className="heading">{words.title}</View>
      <View className="note words">{words.lead}</View>
      <StarRow label={words.label} stars={stars} onChoose={setStars} />
      {tried && stars === null ? <View className="work__problem">{words.starsMissing}</View> : null}
      {low ? (
        <Picks
          label={words.why}
          choices={LOW_REASONS.map((key) => ({ key, text: lowReasons[key] }))}
          chosen={reasons}
          problem={tried && reasons.length === 0 ? words.whyMissing : ''}
          onChange={setReasons}
        />
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <View className="work__send">
        <Button text={busy ? words.sending : words.send} busy={busy} onTap={send} />
      </View>
    </Card>
  )
}

interface StarsProps {
  readonly label: string
  readonly stars: Stars | null
  readonly onChoose: (stars: Stars) => void
}

function StarRow({ label, stars, onChoose }: StarsProps) {
  return (
    <View>
      <View className="work__pick" {...spoken({ role: 'radiogroup', label })}>
        {STARS.map((one) => (
          <Tap
            key={one}
            className={`work__star${stars !== null && one <= stars ? ' work__star--on' : ''}`}
            role="radio"
            label={starLabel(one)}
            checked={one === stars}
            onTap={() => onChoose(one)}
          >
            {stars !== null && one <= stars ? '★' : '☆'}
          </Tap>
        ))}
      </View>
      <View className="note">{stars === null ? label : starNames[stars - 1]}</View>
    </View>
  )
}
