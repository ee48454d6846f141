import type { ConsultationState } from '@shared/contract/consultation'
import { evidenceEntry as words } from '@shared/copy/staff/entry'
import { Row } from '@/components/list/list'
import { goTo } from '@/platform/routes'

interface Props {
  readonly consultationId: string
  readonly state: ConsultationState
  readonly secretary: boolean
}

const BEFORE_WORK: readonly ConsultationState[] = ['asking', 'proposing', 'deliberating']

/** The ways to poll and minutes, and to what owners decide in common, as far as they are open now. */
export function DeliberationRows({ consultationId, state, secretary }: Props) {
  const id = { id: consultationId }
  return (
    <>
      {secretary && state === 'deliberating' ? (
        <Row text={words.poll} note={words.pollMeaning} onTap={() => goTo('packages/staff/poll/index', id)} />
      ) : null}
      {state === 'deliberating' ? (
        <Row
          text={words.minutes}
          note={words.minutesMeaning}
          onTap={() => goTo('packages/staff/minutes/index', id)}
        />
      ) : null}
      {secretary && BEFORE_WORK.includes(state) ? (
        <Row
          text={words.statutory}
          note={words.statutoryMeaning}
          onTap={() => goTo('packages/staff/statutory/index', id)}
        />
      ) : null}
      {secretary && state === 'transferredStatutory' ? (
        <Row
          text={words.assembly}
          note={words.assemblyMeaning}
          onTap={() => goTo('packages/staff/statutory/index', id)}
        />
      ) : null}
    </>
  )
}
