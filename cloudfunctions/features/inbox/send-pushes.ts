import { messageTime } from '@shared/copy/dates'
import { pushDigest, pushTexts } from '@shared/copy/push'
import { giveBack, type Ledger, type PushTemplate, takenBack } from '@shared/rules/inbox/ledger'
import { pageOfMessage } from '@shared/rules/inbox/notice-table'
import { afterOutcome, type PushOutcome } from '@shared/rules/inbox/push-life'

import { causeOf } from '../../kernel/log'
import type { SubscriptionMessage } from '../../kernel/ports'
import type { PublishParts } from '../../publish/subject'
import type { PushDoc } from '../../store/pushes'
import { openVault, SYSTEM } from '../../vault/vault'

/** What one tick takes on; the rest waits for the next. */
const A_TICK = 50
const MINUTE = 60_000
/** Longer than any tick lasts: whoever was sending then is dead. */
const LEASE_MINUTES = 10
const PAUSE_MINUTES = 5

/**
 * Sends what waits, each at most once. One that is still `sending` when its lease is over was being
 * sent by a tick that died: it may have gone, so it counts as gone.
 */
export async function sendPushes(parts: PublishParts, templates: readonly PushTemplate[]): Promise<void> {
  const { store, now, log } = parts
  for (const push of await store.pushes.due(now, A_TICK)) {
    try {
      if (push.state === 'sending') {
        await end(parts, push, 'lost', null)
        continue
      }
      const lease = new Date(now.getTime() + LEASE_MINUTES * MINUTE)
      if ((await store.pushes.begin(push._id, lease)) === 0) continue
      const { outcome, code } = await send(parts, push, templates)
      await end(parts, push, outcome, code)
    } catch (error) {
      log({ level: 'error', what: 'inbox.sendPush', cause: causeOf(error) })
    }
  }
}

interface Tried {
  readonly outcome: PushOutcome
  readonly code: number | null
}

async function send(parts: PublishParts, push: PushDoc, templates: readonly PushTemplate[]): Promise<Tried> {
  const template = templates.find(({ id, topic }) => id === push.templateId && topic === push.topic)
  const reading = { reader: SYSTEM, reason: 'subscriptionMessage' }
  const openid = template && (await openVault(parts).get(push.personId, 'openid', reading))
  // The template was changed, or she was forgotten: nothing went.
  if (!template || openid === undefined) return { outcome: 'broken', code: null }
  try {
    const { kind, code } = await parts.ports.sendMessage(messageOf(push, template, openid))
    return { outcome: kind, code }
  } catch (error) {
    parts.log({ level: 'warn', what: 'wechat.subscribeMessage', cause: causeOf(error) })
    return { outcome: 'lost', code: null }
  }
}

function messageOf(push: PushDoc, template: PushTemplate, openid: string): SubscriptionMessage {
  const [first] = push.notices
  const text = push.notices.length > 1 || !first ? pushDigest(push.notices.length) : pushTexts[first.kind]
  return {
    openid,
    templateId: template.id,
    page: pageOfMessage(push.notices),
    fields: { [template.text]: text, [template.time]: messageTime(push.createdAt.toISOString()) },
  }
}

async function end(
  { store, now, log }: PublishParts,
  push: PushDoc,
  outcome: PushOutcome,
  code: number | null,
): Promise<void> {
  const { to, grant } = afterOutcome(outcome, push.tries)
  const again = to === 'toSend'
  const undo = (ledger: Ledger): Ledger =>
    grant === 'takenBack' ? takenBack(ledger, push.templateId, push._id) : giveBack(ledger, push._id)
  await store.pushes.end(
    push,
    {
      state: to,
      tries: push.tries + 1,
      wakeAt: again ? new Date(now.getTime() + PAUSE_MINUTES * 2 ** push.tries * MINUTE) : null,
      code,
      sentAt: to === 'sent' ? now : null,
      grant,
    },
    undo,
  )
  if (outcome !== 'sent')
    log({
      level: outcome === 'broken' ? 'error' : 'warn',
      what: `inbox.push.${outcome}`,
      code: String(code ?? 'NO_ANSWER'),
    })
}
