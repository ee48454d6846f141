import type { AppealCard } from '@shared/contract/appeal'
import { appealLists as words } from '@shared/copy/appeal-lists'
import { appealStates } from '@shared/copy/appeal-verdict'
import { common } from '@shared/copy/common'
import { sinceText } from '@shared/copy/dates'
import { refusals } from '@shared/copy/refusals'
import { stale } from '@shared/copy/stale'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { Tag } from '@/components/tag/tag'
import { goTo } from '@/platform/routes'
import type { Shelf } from '@/platform/use-shelf'

import './appeal-list.scss'

interface Props {
  readonly shelf: Shelf<AppealCard>
  readonly empty: { readonly say: string; readonly next: string }
  /** Her own: where each one stands. Otherwise they all wait for the same thing. */
  readonly own?: boolean
  readonly now: number
}

/** Appeals one below the other, the newest first. */
export function AppealList({ shelf, empty, own = false, now }: Props) {
  const { items, at, hasMore, loading, code, reload, more } = shelf
  const again = { text: common.tryAgain, onTap: reload }
  if (!items && own && code === 'SIGN_IN_REQUIRED') return <Notice {...words.signInFirst} act={toMine} />
  if (!items && code) return <Notice {...refusals[code]} act={again} />
  if (!items) return <Skeleton label={common.loading} lines={[25, 90, 40, 0, 25, 80, 40]} />
  if (items.length === 0) return <Notice {...empty} />
  return (
    <View className="stack">
      {code ? <Notice {...stale(at, reload, now)} /> : null}
      {items.map((appeal) => (
        <One key={appeal.id} appeal={appeal} own={own} now={now} />
      ))}
      {hasMore ? <Button kind="plain" text={words.more} busy={loading} onTap={more} /> : null}
    </View>
  )
}

const toMine = { text: words.toMine, onTap: () => goTo('pages/mine/index', {}) }

function One({
  appeal,
  own,
  now,
}: {
  readonly appeal: AppealCard
  readonly own: boolean
  readonly now: number
}) {
  const { id, what, state, category, coSigns, submittedAt } = appeal
  const joinable = coSigns > 0 || state === 'accepted'
  const foot = [sinceText(submittedAt, now), joinable ? words.coSigns(coSigns) : '']
    .filter(Boolean)
    .join(' · ')
  return (
    <Card
      label={[own ? appealStates[state] : category?.name, what, foot].filter(Boolean).join('，')}
      onTap={() => goTo('packages/consultation/verdict/index', { id })}
    >
      <View className="appeal-card__top">
        {own ? (
          <Tag
            text={appealStates[state]}
            tone={state === 'accepted' || state === 'asking' ? 'verified' : 'plain'}
          />
        ) : null}
        {category ? <Tag text={category.name} /> : null}
      </View>
      <View className="appeal-card__what words">{what}</View>
      <View className="appeal-card__foot note figures">{foot}</View>
    </Card>
  )
}
