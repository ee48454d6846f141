import type { PostKind } from '@shared/contract/ladder'
import { longDay } from '@shared/copy/long-day'
import { refusals } from '@shared/copy/refusals'
import { posts as words } from '@shared/copy/staff/posts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'
import { Field } from '@/components/field/field'
import { Notice } from '@/components/notice/notice'
import { useAttempt } from '@/platform/use-attempt'
import { useIntent } from '@/platform/use-intent'

import { CodeCard, type Made } from './code-card'
import { invite, inviteDeputy } from './posts-api'
import { isLabel, TERM_YEARS, type TermYears, termEnd } from './term'

export interface Wanted {
  readonly post: PostKind
  readonly placeId: string
  readonly placeName: string
  /** The post whose holder invites a deputy; absent where somebody is appointed. */
  readonly deputyOf?: string
}

interface Props {
  readonly wanted: Wanted
  readonly now: number
  /** An invitation was made: lists that show it are old. */
  readonly onMade: () => void
  readonly onDone: () => void
}

const DEFAULT_YEARS: TermYears = 3

/** Whom and for how long; then the code, once. */
export function InviteForm({ wanted, now, onMade, onDone }: Props) {
  const { post, placeId, placeName, deputyOf } = wanted
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState('')
  const [years, setYears] = useState<TermYears>(DEFAULT_YEARS)
  const { busy, refused, attempt } = useAttempt()
  const [made, setMade] = useState<Made | null>(null)
  // The same intent after a lost answer brings the same code.
  const intent = useIntent()
  const termEnds = deputyOf === undefined ? termEnd(years, now) : null

  async function make() {
    const name = label.trim()
    setProblem(isLabel(name) ? '' : words.labelWrong)
    if (!isLabel(name)) return
    const requestId = intent.idOf([name, termEnds])
    await attempt(async () => {
      const invited =
        deputyOf === undefined
          ? await invite({ post, placeId, label: name, termEnds }, requestId)
          : (await inviteDeputy(deputyOf, name, requestId)).invitation
      if (!invited) return
      setMade({ invited, post, placeName, label: name, deputy: deputyOf !== undefined })
      onMade()
    })
  }

  if (made) return <CodeCard made={made} onDone={onDone} />
  return (
    <View className="stack">
      <View className="note">{deputyOf === undefined ? placeName : words.deputyMeaning}</View>
      <Field
        label={words.label}
        hint={words.labelHint}
        value={label}
        problem={problem}
        onChange={(text) => {
          setLabel(text)
          setProblem('')
        }}
        onDone={() => void make()}
      />
      <View className="note">{words.labelMeaning}</View>
      {deputyOf === undefined ? (
        <>
          <Choices
            label={words.term}
            choices={TERM_YEARS.map((one) => ({ key: String(one), text: words.years(one) }))}
            chosen={String(years)}
            onChoose={(key) => setYears(TERM_YEARS.find((one) => String(one) === key) ?? DEFAULT_YEARS)}
          />
          <View className="note">
            {termEnds === null ? words.openTerm : words.termUntil(longDay(termEnds))}
            {words.isDefault}
          </View>
        </>
      ) : null}
      {refused ? <Notice kind="problem" {...refusals[refused]} /> : null}
      <Button text={words.makeCode} busy={busy} onTap={() => void make()} />
    </View>
  )
}
