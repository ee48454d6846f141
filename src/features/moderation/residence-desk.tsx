import type { ResidenceRequestView } from '@shared/contract/residence'
import { refusals } from '@shared/copy/refusals'
import { refuseReasons, vouchNotes, residents as words } from '@shared/copy/staff/residents'
import { Notice } from '@/components/notice/notice'
import { type AskedReason, REASON_MOST } from '@/components/sheet/asked-reason'
import { HeldStrip } from './held-strip'
import { ResidenceCard } from './residence-card'
import type { useResidences } from './use-residences'

interface Props {
  readonly request: ResidenceRequestView | undefined
  readonly work: ReturnType<typeof useResidences>
  readonly now: number
  readonly onAsk: (asked: AskedReason | null) => void
}

/** The residence in hand, above it what was just decided. */
export function ResidenceDesk({ request, work, now, onAsk }: Props) {
  const ask = (asked: Omit<AskedReason, 'most' | 'onGive'>, give: (text: string) => Promise<void>) =>
    onAsk({
      ...asked,
      most: REASON_MOST,
      async onGive(text) {
        await give(text)
        onAsk(null)
      },
    })
  return (
    <>
      {work.held ? (
        <HeldStrip
          say={words.heldVerify(work.held.name)}
          next={words.soon}
          undo={{ text: words.undo, onTap: work.undo }}
        />
      ) : null}
      {work.told ? <HeldStrip {...work.told} /> : null}
      {work.refused ? <Notice kind="problem" {...refusals[work.refused]} /> : null}
      {request ? (
        <ResidenceCard
          request={request}
          now={now}
          onVerify={() => work.hold(request)}
          onRefuse={() =>
            ask(
              {
                title: words.refuseTitle,
                lead: words.refuseLead,
                ready: refuseReasons,
                act: words.refuseAct,
              },
              (reason) => work.refuse(request, reason),
            )
          }
          onVouch={() =>
            ask(
              { title: words.vouchTitle, lead: words.vouchLead, ready: vouchNotes, act: words.vouchAct },
              (note) => work.vouchFor(request, note),
            )
          }
        />
      ) : null}
    </>
  )
}
