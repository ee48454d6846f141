import type { AppealView } from '@shared/contract/appeal'
import { verdict as words } from '@shared/copy/appeal-verdict'
import { List, Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

const open = (id: string) => goTo('packages/consultation/verdict/index', { id })

/** The appeals that it was joined to, cut into or cut from. */
export function Links({ appeal }: { readonly appeal: AppealView }) {
  const { mergedInto, splitFrom, splitInto } = appeal
  if (mergedInto === null && splitFrom === null && splitInto.length === 0) return null
  return (
    <List>
      {mergedInto === null ? null : <Row text={words.toMerged} onTap={() => open(mergedInto)} />}
      {splitFrom === null ? null : <Row text={words.toWhole} onTap={() => open(splitFrom)} />}
      {splitInto.map((id, place) => (
        <Row key={id} text={words.toPart(place + 1)} onTap={() => open(id)} />
      ))}
    </List>
  )
}
