import { CONSENT_VERSIONS, type ConsentKind, type MyConsent } from '@shared/contract/consent'

import { NOTICE } from '../../kernel/consented'
import type { ConsentDoc } from '../../store/consents'
import type { PersonDoc } from '../../store/persons'
import type { Store } from '../../store/store'

/** Without these two nobody acts; the others are asked for where a single thing needs them. */
const NEEDED: readonly ConsentKind[] = ['notice', 'userAgreement']

/** The person's own copy, which every call reads anyway, says only what authorisation needs. */
export function copyOf(
  person: PersonDoc,
  ledger: readonly ConsentDoc[],
): Partial<Pick<PersonDoc, 'consents' | 'consentWithdrawn'>> | undefined {
  const latest = (kind: ConsentKind) => ledger.find((row) => row.kind === kind)
  const consentWithdrawn = NEEDED.some((kind) => latest(kind)?.withdrawnAt instanceof Date)
  const notice = latest('notice')
  const others = person.consents.filter(({ notice: name }) => name !== NOTICE)
  // Where the ledger knows nothing of the notice, agreeing to something else takes nothing back.
  const consents = !notice
    ? person.consents
    : notice.withdrawnAt === null
      ? [...others, { notice: NOTICE, version: notice.version, at: notice.at }]
      : others
  const same =
    consentWithdrawn === (person.consentWithdrawn ?? false) &&
    versionIn(consents) === versionIn(person.consents) &&
    consents.length === person.consents.length
  return same ? undefined : { consents, consentWithdrawn }
}

const versionIn = (consents: PersonDoc['consents']): string | undefined =>
  consents.find(({ notice }) => notice === NOTICE)?.version

/** Appends that she agreed. Agreeing to what she agrees to already adds nothing. */
export async function agree(
  personId: string,
  kind: ConsentKind,
  store: Store,
  now: Date,
): Promise<{ readonly row: ConsentDoc; readonly ledger: readonly ConsentDoc[] }> {
  const version = CONSENT_VERSIONS[kind]
  for (;;) {
    const ledger = await store.consents.ofPerson(personId)
    const active = ledger.find((row) => row.kind === kind && row.withdrawnAt === null)
    if (active?.version === version) return { row: active, ledger }
    const number = ledger.filter((row) => row.kind === kind).length
    const row: ConsentDoc = {
      _id: `${personId}_${kind}_${number}`,
      personId,
      kind,
      version,
      at: now,
      withdrawnAt: null,
    }
    // Two at the same moment meet at the number; the second then finds the first one's row.
    if (await store.consents.append(row)) return { row, ledger: [row, ...ledger] }
  }
}

export const consentView = ({ kind, version, at, withdrawnAt }: ConsentDoc): MyConsent => ({
  kind,
  version,
  at: at.toISOString(),
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
})
