import type { OwnerChoice } from '@shared/contract/work-task'
import { ownerPostNames } from '@shared/copy/handling'
import { staffHandling as words } from '@shared/copy/staff/handling'
import { useState } from 'react'
import { Button } from '@/components/button/button'
import { Choices } from '@/components/choices/choices'

interface Props {
  readonly label: string
  readonly owners: readonly OwnerChoice[]
  readonly chosen: string | null
  readonly problem: string
  readonly onChoose: (key: string) => void
}

/** Everybody in office here; the butlers of the stairwells on asking, since they are many. */
export function OwnerChoices({ label, owners, chosen, problem, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const butlers = owners.filter(({ post }) => post === 'redButler')
  const few = butlers.length <= 2
  const shown = all || few ? owners : owners.filter(({ post }) => post !== 'redButler')
  return (
    <>
      <Choices
        label={label}
        tall
        choices={shown.map((one) => ({
          key: one.key,
          text: [ownerPostNames[one.post], one.place ?? ''].filter(Boolean).join(' · '),
          note: one.label,
        }))}
        chosen={chosen}
        problem={problem}
        onChoose={onChoose}
      />
      {shown.length < owners.length ? (
        <Button kind="quiet" text={words.moreOwners} onTap={() => setAll(true)} />
      ) : null}
    </>
  )
}
