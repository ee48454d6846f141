import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import tcb from '@cloudbase/node-sdk'

import { openSecrets } from '../../../cloudfunctions/kernel/secrets'
import { collections } from '../../../cloudfunctions/store/collections'
import { openStore } from '../../../cloudfunctions/store/store'
import { openVault, SYSTEM } from '../../../cloudfunctions/vault/vault'
import { backupStore } from '../../../config/backup/backup-store'
import { restoreStore } from '../../../config/backup/restore-store'
import { TEST_SECRET } from '../../support/api'
import { declaredCollections } from '../../support/collections'
import { startTestEmulator, type TestEmulator } from '../../support/emulator'
import { aConsultation, aStatement } from '../../support/world'

const folder = mkdtempSync(join(tmpdir(), 'ysl-backup-'))
const stores: TestEmulator[] = []

/** The SDK reads where the store is when it is opened: one store is opened after the other. */
async function emptyStore() {
  const store = await startTestEmulator()
  stores.push(store)
  await store.control.ensureCollections({ collections: declaredCollections() })
  return tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true }).database()
}
type Database = Awaited<ReturnType<typeof emptyStore>>

const vaultOf = (database: Database) =>
  openVault({ store: openStore(database), secrets: openSecrets(TEST_SECRET), now: new Date() })

async function everything(database: Database) {
  const all = Object.keys(collections).map(async (name) => {
    const { data } = await database.collection(name).orderBy('_id', 'asc').limit(1000).get()
    return [name, data]
  })
  return Promise.all(all)
}

afterAll(async () => {
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what is restored is what was there, dates and sealed fields included, and only into an empty store', async () => {
  const before = await emptyStore()
  await before.collection('consultations').add(aConsultation())
  const many = Array.from({ length: 1203 }, (_, index) => aStatement({ _id: `st${index}`, answered: index }))
  await before.collection('statements').add(many)
  await vaultOf(before).put('p1', 'phone', '15400000012')
  const { collections: counted } = await backupStore(before, folder)
  expect(counted.statements?.documents).toBe(1203)
  const was = await everything(before)

  const after = await emptyStore()
  expect(await restoreStore(after, folder)).toBe(1206)
  expect(await everything(after)).toEqual(was)
  const phone = await vaultOf(after).get('p1', 'phone', { reader: SYSTEM, reason: 'test' })
  expect(phone).toBe('15400000012')
  await expect(restoreStore(after, folder)).rejects.toThrow('目标不是空的')
})

test('a backup that was changed restores nothing', async () => {
  appendFileSync(join(folder, 'statements.jsonl'), '{"_id":"forged"}\n')
  const empty = await emptyStore()
  await expect(restoreStore(empty, folder)).rejects.toThrow('被改过')
  expect((await empty.collection('consultations').count()).total).toBe(0)
})
