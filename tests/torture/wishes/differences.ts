import type { ServiceRecordDoc } from '../../../cloudfunctions/store/service-records'
import type { VaultFieldDoc } from '../../../cloudfunctions/store/vault'
import type { ClaimQuotaDoc, WishDoc } from '../../../cloudfunctions/store/wishes'
import type { TestApi } from '../../support/api'
import { decides, type Model, OFFICE, POSTER } from './model'
import { database } from './stored-wish'

/** Where the store says something else than the model. */
export async function differences(api: TestApi, { wishes, members }: Model): Promise<string[]> {
  const ids = wishes.map(({ id }) => id)
  const db = database()
  const { command } = db
  const among = { limit: 100 }
  const docs = await db.find<WishDoc>('micro_wishes', { _id: command.in(ids) }, among)
  const wrong: string[] = []
  const same = (what: string, is: unknown, should: unknown) => {
    if (is !== should) wrong.push(`${what} is ${String(is)} instead of ${String(should)}`)
  }
  const nameOf = new Map(
    [...OFFICE, ...Object.keys(members)].map((openid) => [api.personId(openid), openid] as const),
  )
  for (const wish of wishes) {
    const doc = docs.find(({ _id }) => _id === wish.id)
    if (!doc) return [`${wish.id} is gone`]
    const about = (what: string) => `${wish.id} ${what}`
    same(about('state'), doc.state, wish.state)
    same(about('claims'), doc.claims, wish.claims)
    same(about('listed'), doc.listed.length > 0, wish.state === 'published')
    same(about('erased'), doc.erased, wish.erased)
    const held = ['claimed', 'inProgress', 'awaitingConfirm', 'disputed'].includes(wish.state)
    if (held) same(about('claimant'), nameOf.get(doc.claim?.claimantId ?? ''), wish.claimant)
    if (wish.state === 'published') {
      same(about('spilled'), doc.spilled, wish.spilled)
      same(about('claim'), doc.claim, null)
    }
    if (wish.state === 'claimed' || wish.state === 'inProgress')
      same(about('dueAt'), doc.dueAt?.getTime(), wish.dueAt)
    if (doc.desk && doc.state !== 'awaitingConfirm' && doc.state !== 'submitted') {
      const holder = holderOf(doc.desk)
      if (!decides(wish, holder) && holder !== 'admin')
        wrong.push(`${about('desk')}: ${holder} cannot decide ${wish.state} at level ${wish.level}`)
    }
  }
  wrong.push(...(await beside(api, { wishes, members })))
  return wrong
}

const holderOf = (desk: string): string =>
  desk.startsWith('redButler_')
    ? POSTER
    : desk.startsWith('branchSecretary_')
      ? 'secretary'
      : desk.startsWith('communitySecretary_')
        ? 'community'
        : 'admin'

/** Quotas, records, and what is sealed. */
async function beside(api: TestApi, { wishes, members }: Model): Promise<string[]> {
  const db = database()
  const ids = wishes.map(({ id }) => id)
  const people = new Map(Object.keys(members).map((openid) => [api.personId(openid), openid]))
  const quotas = await db.find<ClaimQuotaDoc>(
    'claim_quotas',
    { _id: db.command.in([...people.keys()]) },
    { limit: 10 },
  )
  const wrong: string[] = []
  for (const [id, openid] of people) {
    const stands = quotas.find(({ _id }) => _id === id)
    const member = members[openid]
    const [is, should] = [stands?.active ?? [], [...(member?.active ?? [])]].map((some) =>
      [...some].sort().join(),
    )
    if (is !== should) wrong.push(`${openid} has promised [${is}] instead of [${should}]`)
    const paused = stands?.pausedUntil?.getTime() ?? 0
    if (paused !== member?.pausedUntil) wrong.push(`${openid} is paused until ${paused}`)
  }
  const records = await db.find<ServiceRecordDoc>(
    'service_records',
    { personId: db.command.in([...people.keys()]) },
    { limit: 100 },
  )
  for (const wish of wishes) {
    const kept = records.filter(({ source }) => source.id === wish.id)
    if (kept.length !== wish.records) wrong.push(`${wish.id} has ${kept.length} records`)
  }
  const fields = await db.find<VaultFieldDoc>(
    'vault_fields',
    { _id: db.command.in(ids.map((id) => `${id}_wishContact`)) },
    { limit: 100 },
  )
  for (const { id, erased } of wishes)
    if (fields.some(({ personId }) => personId === id) === erased)
      wrong.push(`${id}: sealed though erased, or gone`)
  return wrong
}
