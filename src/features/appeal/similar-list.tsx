import type { SimilarAppeal } from '@shared/contract/appeal'
import { similar as words } from '@shared/copy/appeal'
import { View } from '@tarojs/components'
import { useContext } from 'react'
import { spoken } from '@/components/a11y'
import { Button } from '@/components/button/button'
import { ElderMode } from '@/components/elder-mode'
import { goTo } from '@/platform/routes'

import './similar-list.scss'

interface Props {
  readonly appeals: readonly SimilarAppeal[]
  readonly busy: boolean
  readonly onCoSign: (id: string) => void
}

const MOST = 2

/** What neighbours have asked already: joining them is quicker than writing it again. */
export function SimilarList({ appeals, busy, onCoSign }: Props) {
  const most = useContext(ElderMode) ? 1 : MOST
  if (appeals.length === 0) return null
  return (
    <View className="similar" {...spoken({ live: 'polite' })}>
      <View className="heading">{words.title}</View>
      <View className="note">{words.meaning}</View>
      {appeals.slice(0, most).map((one) => (
        <View key={one.id} className="similar__one">
          <View className="similar__text words">{one.text}</View>
          <View className="similar__foot note figures">
            {`${words.near[one.near]} · ${words.coSigns(one.coSigns)}`}
          </View>
          <Act one={one} busy={busy} onCoSign={onCoSign} />
        </View>
      ))}
    </View>
  )
}

interface ActProps {
  readonly one: SimilarAppeal
  readonly busy: boolean
  readonly onCoSign: (id: string) => void
}

function Act({ one, busy, onCoSign }: ActProps) {
  const { id, consultationId, mine, coSigned } = one
  if (consultationId !== null) {
    const go = () => goTo('packages/consultation/detail/index', { id: consultationId })
    return <Button kind="plain" text={words.toConsultation} onTap={go} />
  }
  const read = () => goTo('packages/consultation/verdict/index', { id })
  if (mine) return <Button kind="plain" text={`${words.mine}，${words.read}`} onTap={read} />
  if (coSigned) return <View className="note">{words.thanks}</View>
  return <Button kind="plain" text={words.coSign} busy={busy} onTap={() => onCoSign(id)} />
}
