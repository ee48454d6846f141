import { ChoiceList, type ChoiceListProps } from './choice-list'

interface Props<Key extends string> extends ChoiceListProps<Key> {
  readonly chosen: Key | null
  readonly onChoose: (key: Key) => void
}

/** One of a few. */
export function Choices<Key extends string>({ chosen, onChoose, ...list }: Props<Key>) {
  return <ChoiceList {...list} several={false} isChosen={(key) => key === chosen} onTap={onChoose} />
}
