import { ChoiceList, type ChoiceListProps } from './choice-list'

interface Props<Key extends string> extends ChoiceListProps<Key> {
  readonly chosen: readonly Key[]
  readonly onChange: (chosen: readonly Key[]) => void
}

/** Several of a few: a tap takes one along, another tap leaves it. */
export function Picks<Key extends string>({ chosen, onChange, ...list }: Props<Key>) {
  const turn = (key: Key) =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return <ChoiceList {...list} several isChosen={(key) => chosen.includes(key)} onTap={turn} />
}
