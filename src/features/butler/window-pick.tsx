import type { VisitWindow } from '@shared/contract/butler/visit'
import { visitTime, askContact as words } from '@shared/copy/butler'
import { common } from '@shared/copy/common'
import { refusals } from '@shared/copy/refusals'
import { Choices } from '@/components/choices/choices'
import { Notice } from '@/components/notice/notice'
import { Skeleton } from '@/components/skeleton/skeleton'
import { useAnswer } from '@/platform/use-answer'

interface Props {
  readonly compoundId: string
  readonly chosen: VisitWindow | null
  readonly problem: string
  readonly onChoose: (window: VisitWindow) => void
}

/** A screen holds so many; the later ones come when the near ones are taken. */
const SHOWN = 8

const keyOf = ({ day, window }: VisitWindow) => `${day}_${window}`

/** The two-hour windows that are still free, the next ones first. */
export function WindowPick({ compoundId, chosen, problem, onChoose }: Props) {
  const answer = useAnswer('butler.windows', { compoundId })
  const { data, code } = answer
  if (!data && code) {
    return <Notice kind="problem" {...refusals[code]} act={{ text: common.tryAgain, onTap: answer.reload }} />
  }
  if (!data) return <Skeleton label={common.loading} lines={[40, 100, 100, 100]} />
  const free = data.windows.filter((one) => one.free).slice(0, SHOWN)
  if (free.length === 0) return <Notice kind="strip" say={words.noWindows} />
  return (
    <Choices
      label={words.windows}
      choices={free.map((one) => ({ key: keyOf(one), text: visitTime(one.day, one.window) }))}
      chosen={chosen && keyOf(chosen)}
      tall
      problem={problem}
      onChoose={(key) => {
        const picked = free.find((one) => keyOf(one) === key)
        if (picked) onChoose({ day: picked.day, window: picked.window })
      }}
    />
  )
}
