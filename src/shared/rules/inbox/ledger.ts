import type { PushAnswer, PushTopic } from '../../contract/inbox'

/** A template as this deployment chose it in WeChat's console. */
export interface PushTemplate {
  readonly topic: PushTopic
  readonly id: string
  /** WeChat keeps two kinds; one call may ask for one kind only (error 20002). */
  readonly longTerm: boolean
  /** The template's keys for a sentence and for a time: `thing1`, `time2`. */
  readonly text: string
  readonly time: string
}

/** One acceptance: one message, or of a long-term template every one until she takes it back. */
export interface Grant {
  readonly id: string
  readonly topic: PushTopic
  readonly templateId: string
  readonly longTerm: boolean
  readonly at: Date
  /** The message that used it up. */
  readonly spentOn: string | null
}

/** What one person allowed, refused and had. */
export interface Ledger {
  readonly grants: readonly Grant[]
  /** Never asked for again, unless she herself brings it up. */
  readonly refused: readonly PushTopic[]
  readonly off: boolean
  /** Her messages of the last two weeks: what a week's budget is counted from. */
  readonly pushed: readonly { readonly id: string; readonly at: Date }[]
}

export const EMPTY_LEDGER: Ledger = { grants: [], refused: [], off: false, pushed: [] }

/** More acceptances of one topic than this are not kept: nobody has two messages a week for longer. */
export const MOST_FREE = 10
const MOST_SPENT = 20
const TWO_WEEKS = 14 * 24 * 3_600_000

export const freeGrants = ({ grants }: Ledger, { topic, id }: PushTemplate): readonly Grant[] =>
  grants.filter((grant) => grant.topic === topic && grant.templateId === id && grant.spentOn === null)

/** What she answered to WeChat's question. The same `grantId` again changes nothing. */
export function answered(
  ledger: Ledger,
  template: PushTemplate,
  answer: PushAnswer,
  { grantId, at }: { readonly grantId: string; readonly at: Date },
): Ledger {
  const others = ledger.refused.filter((topic) => topic !== template.topic)
  if (answer === 'reject') return { ...ledger, refused: [...others, template.topic] }
  // Banned or filtered by the platform: neither her yes nor her no.
  if (answer !== 'accept') return ledger
  if (ledger.grants.some(({ id }) => id === grantId)) return ledger
  const most = template.longTerm ? 1 : MOST_FREE
  if (freeGrants(ledger, template).length >= most) return { ...ledger, refused: others }
  const { topic, id: templateId, longTerm } = template
  const grant: Grant = { id: grantId, topic, templateId, longTerm, at, spentOn: null }
  return { ...ledger, refused: others, grants: [...ledger.grants, grant] }
}

/** Uses up the oldest grant of the topic for one message; undefined where there is none. */
export function spend(
  ledger: Ledger,
  template: PushTemplate,
  push: { readonly id: string; readonly at: Date; readonly counts: boolean },
): Ledger | undefined {
  const [grant] = freeGrants(ledger, template)
  if (!grant) return undefined
  const grants = grant.longTerm
    ? ledger.grants
    : ledger.grants.map((one) => (one.id === grant.id ? { ...one, spentOn: push.id } : one))
  const since = push.at.getTime() - TWO_WEEKS
  const pushed = ledger.pushed.filter(({ at }) => at.getTime() > since)
  return {
    ...ledger,
    grants: withoutOldest(grants),
    pushed: push.counts ? [...pushed, { id: push.id, at: push.at }] : pushed,
  }
}

function withoutOldest(grants: readonly Grant[]): readonly Grant[] {
  const spent = grants.filter(({ spentOn }) => spentOn !== null)
  const gone = new Set(spent.slice(0, -MOST_SPENT).map(({ id }) => id))
  return grants.filter(({ id }) => !gone.has(id))
}

/** A message that certainly did not go: grant and place in the week are hers again. */
export const giveBack = (ledger: Ledger, pushId: string): Ledger => ({
  ...ledger,
  grants: ledger.grants.map((one) => (one.spentOn === pushId ? { ...one, spentOn: null } : one)),
  pushed: ledger.pushed.filter(({ id }) => id !== pushId),
})

/** WeChat says that she allows none of this template: what we believed to have is gone, and nothing went. */
export const takenBack = (ledger: Ledger, templateId: string, pushId: string): Ledger => ({
  ...ledger,
  grants: ledger.grants.filter((one) => one.templateId !== templateId || one.spentOn !== null),
  pushed: ledger.pushed.filter(({ id }) => id !== pushId),
})
