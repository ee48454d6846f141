import type { Fault } from '../../cloudfunctions/local/emulator/control/protocol'
import { refusal, useEmulator } from './target'

describe('the fault hook', () => {
  let entered = () => {}
  let goOn: Promise<void> = Promise.resolve()
  const { target, local } = useEmulator({
    wxOpenApi: {
      'custom.slow': async () => {
        entered()
        await goOn
        return { errcode: 0 }
      },
    },
  })
  const setFaults = (...faults: Fault[]) => local().control.setFaults({ faults })
  afterEach(() => setFaults())

  const total = async (name: string) => {
    await setFaults()
    return (await target.db.collection(name).count()).total
  }

  it('an error before the n-th write: that write never happened', async () => {
    const name = await target.collection()
    await setFaults({ point: 'before', effect: 'error', nth: 2, writes: true })
    await target.db.collection(name).add({ a: 1 })
    await target.db.collection(name).get()
    expect((await refusal(target.db.collection(name).add({ a: 2 }))).code).toBe(500)
    await target.db.collection(name).add({ a: 3 })
    expect(await total(name)).toBe(2)
  })
  it('a connection dropped after a write: the caller does not know, the write is there', async () => {
    const name = await target.collection()
    await setFaults({ point: 'after', effect: 'drop', action: 'database.insertDocument', collection: name })
    await refusal(target.db.collection(name).add({ a: 1 }))
    expect(await total(name)).toBe(1)
  })
  it('down: the caller is cut off from there on, until the faults are cleared', async () => {
    const name = await target.collection()
    await setFaults({ point: 'after', effect: 'down', collection: name })
    await refusal(target.db.collection(name).add({ a: 1 }))
    await refusal(target.db.collection(name).add({ a: 2 }))
    await refusal(target.db.collection(name).get())
    expect(await total(name)).toBe(1)
  })
  it('down: a request that was slower than its faults takes nobody down any more', async () => {
    const name = await target.collection()
    let release = () => {}
    goOn = new Promise((resolve) => {
      release = resolve
    })
    const begun = new Promise<void>((resolve) => {
      entered = resolve
    })
    await setFaults({ point: 'after', effect: 'down', nth: 1 })
    const slow = refusal(target.app.callWxOpenApi({ apiName: 'custom.slow', requestData: {} } as never))
    await begun
    await setFaults()
    release()
    await slow
    expect((await target.db.collection(name).count()).total).toBe(0)
  })
  it('other collections and actions are left alone', async () => {
    const [name, other] = [await target.collection(), await target.collection()]
    await setFaults({ point: 'before', effect: 'error', action: 'database.insertDocument', collection: name })
    await target.db.collection(other).add({ a: 1 })
    await target.db.collection(name).get()
    expect((await refusal(target.db.collection(name).add({ a: 1 }))).code).toBe(500)
  })
  it('a commit dropped before it happened leaves nothing', async () => {
    const name = await target.collection()
    await setFaults({ point: 'before', effect: 'drop', action: 'database.commitTransaction' })
    const transaction = await target.db.startTransaction()
    await transaction.collection(name).add({ a: 1 })
    await refusal(transaction.commit())
    expect(await total(name)).toBe(0)
  })
})
