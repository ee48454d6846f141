import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault, SYSTEM } from '../../../cloudfunctions/vault/vault'
import { startTestApi, TEST_SECRET, type TestApi } from '../../support/api'

const PHONE = '15400000012'
let api: TestApi

beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

const vaultWith = (secret = TEST_SECRET) => {
  const store = openStore(platformDatabase())
  return { store, vault: openVault({ store, secrets: openSecrets(secret), now: new Date() }) }
}
const asSystem = { reader: SYSTEM, reason: 'test' }
const eventsOf = (personId: string) =>
  platformDatabase().collection('audit_events').where({ subjectId: personId }).get()

describe('the vault', () => {
  it('gives back what was put, and the newest where it was put twice', async () => {
    const { vault } = vaultWith()
    await vault.put('p1', 'phone', '15400000011')
    await vault.put('p1', 'phone', PHONE)
    expect(await vaultWith().vault.get('p1', 'phone', asSystem)).toBe(PHONE)
    expect(await vaultWith().vault.get('p1', 'name', asSystem)).toBeUndefined()
  })

  it('makes one key for a person, however many write at once', async () => {
    const fields = ['phone', 'name', 'openid', 'guardian', 'room_cp1'] as const
    await Promise.all(fields.map((field) => vaultWith().vault.put('p-many', field, `value of ${field}`)))
    const read = await vaultWith().vault.getMany(
      fields.map((field) => ({ personId: 'p-many', field })),
      asSystem,
    )
    expect(read).toEqual(fields.map((field) => `value of ${field}`))
  })

  it('leaves only ciphertext on the disk', async () => {
    await vaultWith().vault.put('p-disk', 'name', 'plain-words-of-a-person')
    await vaultWith().vault.seal('p-disk', 'plain-words-of-a-person')
    await api.control.quiesce({})
    const files = readdirSync(api.dataDir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(join(api.dataDir, name)))
    expect(files.some((bytes) => bytes.includes('p-disk_name'))).toBe(true)
    expect(files.some((bytes) => bytes.includes('plain-words-of-a-person'))).toBe(false)
  })

  it('opens with no other secret', async () => {
    await vaultWith().vault.put('p2', 'phone', PHONE)
    await expect(vaultWith('cd'.repeat(32)).vault.get('p2', 'phone', asSystem)).rejects.toThrow()
  })

  it('does not open in another person or field', async () => {
    const { vault, store } = vaultWith()
    await vault.put('p3', 'phone', PHONE)
    await vault.put('p3', 'name', 'x')
    const [sealed] = await store.vault.fields(['p3_phone'])
    if (!sealed) throw new Error('nothing was put')
    await store.vault.putField({ ...sealed, _id: 'p3_name', field: 'name' })
    await expect(vaultWith().vault.get('p3', 'name', asSystem)).rejects.toThrow()
  })

  it('can never be read again once a person is forgotten, sealed texts kept elsewhere included', async () => {
    const { vault, store } = vaultWith()
    await vault.put('p4', 'phone', PHONE)
    const sealed = await vault.seal('p4', 'my raw words')
    const [kept] = await store.vault.fields(['p4_phone'])
    await vault.forget('p4')
    expect(await vaultWith().vault.get('p4', 'phone', asSystem)).toBeUndefined()
    expect(await vaultWith().vault.open('p4', sealed, asSystem)).toBeUndefined()

    // Even with the ciphertext put back and a new key made, the old words stay shut.
    if (kept) await store.vault.putField(kept)
    await vaultWith().vault.put('p4', 'name', 'somebody new')
    await expect(vaultWith().vault.get('p4', 'phone', asSystem)).rejects.toThrow()
    await expect(vaultWith().vault.open('p4', sealed, asSystem)).rejects.toThrow()
  })

  it('records every reading by somebody else, without the value, and none of her own', async () => {
    await vaultWith().vault.put('p5', 'phone', PHONE)
    await vaultWith().vault.get('p5', 'phone', { reader: 'p5', reason: 'own' })
    expect((await eventsOf('p5')).data).toEqual([])
    const place = { communityId: 'cm1', compoundId: 'cp1' }
    await vaultWith().vault.get('p5', 'phone', { reader: 'p-butler', reason: 'callback', place })
    const { data } = await eventsOf('p5')
    expect(data).toMatchObject([
      { actorId: 'p-butler', action: 'vault.read.phone', reason: 'callback', compoundId: 'cp1' },
    ])
    expect(JSON.stringify(data)).not.toContain(PHONE)
  })
})
