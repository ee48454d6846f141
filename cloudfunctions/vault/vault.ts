import type { ActionContext } from '../kernel/define-action'
import type { Place } from '../store/places'
import { vaultFieldId } from '../store/vault'
import { seal, unseal } from './cipher'
import { personKeys } from './person-keys'

/** What is restricted (domain §6, PIPL). A person has one room in each compound where she lives. */
export type VaultField =
  | 'openid'
  | 'phone'
  | 'name'
  | 'guardian'
  | `room_${string}`
  /** Of a micro-wish, under the wish's own id: it is erased with that key, whoever posted it. */
  | 'wishWords'
  | 'wishNeed'
  | 'wishContact'

/** Who reads, and why. Reading one's own, or the system's own use, is no event; everything else is. */
export interface Reading {
  readonly reader: string
  /** A short code, never text that somebody wrote. */
  readonly reason: string
  readonly place?: Partial<Place>
}

export interface Wanted {
  readonly personId: string
  readonly field: VaultField
  /** Where the reading belongs, if the rows of one page lie in several places. */
  readonly place?: Partial<Place>
}

/** The reader where a function needs a value itself and shows it to nobody: the openid of a content check. */
export const SYSTEM = 'system'

export type VaultContext = Pick<ActionContext, 'store' | 'secrets' | 'now'>

/**
 * Restricted fields, sealed with a key for each person, which is itself sealed with a key from
 * `SECRET_KEY`. Forgetting a person deletes her key, and so everything that was ever sealed for her.
 */
export function openVault({ store, secrets, now }: VaultContext) {
  const keys = personKeys(store, secrets, now)

  async function audit(personId: string, what: string, { reader, reason, place = {} }: Reading) {
    if (reader === personId || reader === SYSTEM) return
    // By the moment, not by the request id: a client chooses that, and could hide a second reading with it.
    const id = `read_${now.getTime()}_${reader}_${personId}_${what}`
    await store.auditEvents.append(id, place, {
      at: now,
      actorId: reader,
      action: `vault.read.${what}`,
      subjectId: personId,
      reason,
    })
  }

  return {
    async put(personId: string, field: VaultField, value: string): Promise<void> {
      const key = await keys.findOrMake(personId)
      const sealed = seal(key, Buffer.from(value), `${field}|${personId}`)
      const _id = vaultFieldId(personId, field)
      await store.vault.putField({ _id, personId, field, sealed, putAt: now })
    },

    /** Undefined where it was never put or the person was forgotten. */
    async get(personId: string, field: VaultField, reading: Reading): Promise<string | undefined> {
      const [read] = await this.getMany([{ personId, field }], reading)
      return read
    },

    /** Several fields of several people: two requests, and one for each event that is due. At most 100. */
    async getMany(wanted: readonly Wanted[], reading: Reading): Promise<(string | undefined)[]> {
      if (wanted.length === 0) return []
      const ids = wanted.map(({ personId, field }) => vaultFieldId(personId, field))
      const [found] = await Promise.all([
        store.vault.fields(ids),
        keys.read(wanted.map(({ personId }) => personId)),
      ])
      const sealed = new Map(found.map((one) => [one._id, one.sealed]))
      return Promise.all(
        wanted.map(async ({ personId, field, place }) => {
          const text = sealed.get(vaultFieldId(personId, field))
          const key = await keys.find(personId)
          if (text === undefined || key === undefined) return undefined
          // Written before it is handed out: what cannot be recorded is not read.
          await audit(personId, field, place ? { ...reading, place } : reading)
          return unseal(key, text, `${field}|${personId}`).toString()
        }),
      )
    },

    removeField: (personId: string, field: VaultField) => store.vault.removeField(personId, field),

    /** Reads the keys of several at once, before their texts are opened one by one. */
    know: (personIds: readonly string[]): Promise<void> => keys.read(personIds),

    /** Seals a text that is kept elsewhere: a raw statement beside its public form. */
    async seal(personId: string, text: string): Promise<string> {
      return seal(await keys.findOrMake(personId), Buffer.from(text), `text|${personId}`)
    },

    /** Undefined where the person was forgotten. `what` names the kind of text in the audit. */
    async open(
      personId: string,
      sealed: string,
      reading: Reading,
      what = 'rawText',
    ): Promise<string | undefined> {
      const key = await keys.find(personId)
      if (key === undefined) return undefined
      await audit(personId, what, reading)
      return unseal(key, sealed, `text|${personId}`).toString()
    },

    async forget(personId: string): Promise<void> {
      keys.drop(personId)
      await store.vault.forget(personId)
    },
  }
}

export type Vault = ReturnType<typeof openVault>
