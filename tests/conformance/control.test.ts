import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { refusal, useEmulator } from './target'

describe('the control door', () => {
  const { target, local } = useEmulator()

  it('loads many documents in one commit, as plain JSON or EJSON', async () => {
    const name = await target.collection([{ name: 'n', keys: [{ name: 'n', direction: 1 }] }])
    const before = (await local().control.stats()).commits
    const documents = Array.from({ length: 2_000 }, (_, n) => ({
      _id: `l${n}`,
      n,
      at: { $date: '2026-01-01T00:00:00.000Z' },
    }))
    expect(await local().control.load({ collection: name, documents })).toEqual({ loaded: 2_000 })
    expect((await local().control.stats()).commits).toBe(before + 1)
    const { data } = await target.db.collection(name).where({ n: 1_999 }).get()
    expect(data).toEqual([{ _id: 'l1999', n: 1_999, at: new Date('2026-01-01T00:00:00Z') }])
  })

  it('a load that is refused says why', async () => {
    const name = await target.filled([{ _id: 'twice' }])
    await expect(local().control.load({ collection: name, documents: [{ _id: 'twice' }] })).rejects.toThrow(
      'E11000',
    )
  })

  it('counts requests by action and by collection', async () => {
    const name = await target.collection()
    await local().control.resetStats()
    await target.db.collection(name).add({ a: 1 })
    await target.db.collection(name).get()
    await target.db.collection(name).get()
    const stats = await local().control.stats()
    expect(stats.requests).toBe(3)
    expect(stats.actions).toEqual({ 'database.insertDocument': 1, 'database.getDocument': 2 })
    expect(stats.collections[`database.getDocument ${name}`]).toBe(2)
    expect(stats.bytesIn).toBeGreaterThan(0)
    expect(stats.bytesOut).toBeGreaterThan(0)
  })

  it('a checkpoint with secure delete leaves no trace of a removed text on disk', async () => {
    const secret = '身份证号110101199001011234'
    const name = await target.filled([{ _id: 's', secret }])
    await target.db.collection(name).doc('s').remove()
    await local().control.checkpoint({ secureDelete: true })
    for (const file of ['cloudbase.db', 'cloudbase.db-wal']) {
      expect(readFileSync(join(local().dataDir, file)).includes(Buffer.from(secret))).toBe(false)
    }
  })

  it('clear empties collections and keeps their indexes', async () => {
    const unique = [{ name: 'k', keys: [{ name: 'k', direction: 1 as const }], unique: true }]
    const name = await target.filled([{ k: 1 }], unique)
    await local().control.clear({ collections: [name] })
    await target.db.collection(name).add({ k: 1 })
    expect((await refusal(target.db.collection(name).add({ k: 1 }))).message).toContain('E11000')
  })

  it('an unknown control call is refused by name', async () => {
    await expect((local().control as unknown as { frob(): Promise<unknown> }).frob()).rejects.toThrow('frob')
  })
})

describe('the wire', () => {
  const { local } = useEmulator()
  const post = async (body: object) => {
    const answer = await fetch(local().emulator.adminUrl, { method: 'POST', body: JSON.stringify(body) })
    return (await answer.json()) as { code?: string; message?: string }
  }

  it('an unknown action is refused by name', async () => {
    const { code, message } = await post({ action: 'database.frobnicate' })
    expect(code).toBe('EMULATOR_UNSUPPORTED')
    expect(message).toContain('database.frobnicate')
  })
  it('a query that is no EJSON is INVALID_PARAM', async () => {
    expect((await post({ action: 'database.addCollection', collectionName: 'w' })).code).toBeUndefined()
    expect((await post({ action: 'database.getDocument', collectionName: 'w', query: '{' })).code).toBe(
      'INVALID_PARAM',
    )
  })
  it('a value type that is not emulated is refused by name', async () => {
    const query = '{"a":{"$numberDecimal":"1"}}'
    const { code, message } = await post({ action: 'database.getDocument', collectionName: 'w', query })
    expect(code).toBe('EMULATOR_UNSUPPORTED')
    expect(message).toContain('$numberDecimal')
  })
  it('a web page cannot reach the doors', async () => {
    const answer = await fetch(`${local().emulator.url}/control/clear`, {
      method: 'POST',
      headers: { origin: 'http://evil.test' },
    })
    expect(answer.status).toBe(403)
  })
  it('a query on a flat map is refused by name: the SDK never sends one', async () => {
    const query = '{"at":{"$near":[1,1]}}'
    const { message } = await post({ action: 'database.getDocument', collectionName: 'w', query })
    expect(message).toContain('$near')
  })
  it('a removal without a where is refused', async () => {
    expect((await post({ action: 'database.removeDocument', collectionName: 'w', multi: true })).code).toBe(
      'INVALID_PARAM',
    )
  })
})
