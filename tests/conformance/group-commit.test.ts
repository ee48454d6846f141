import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Connection, openConnection } from '../../cloudfunctions/local/emulator/engine/connection'
import { createGroupCommit, type GroupCommit } from '../../cloudfunctions/local/emulator/engine/group-commit'
import { requestFailed } from '../../cloudfunctions/local/emulator/wire/wire-error'

describe('group commit', () => {
  const directory = mkdtempSync(join(tmpdir(), 'ysl-group-'))
  const file = join(directory, 'group.db')
  let connection: Connection
  let outside: Connection
  let commits: GroupCommit
  let lost = 0

  beforeAll(() => {
    connection = openConnection(file, 1_024)
    connection.exec('CREATE TABLE t (n INTEGER PRIMARY KEY)')
    outside = openConnection(file, 1_024)
    commits = createGroupCommit(connection, () => lost++)
  })
  afterAll(() => {
    connection.close()
    outside.close()
    rmSync(directory, { recursive: true })
  })
  const insert = (n: number) => commits.write(() => connection.run('INSERT INTO t VALUES (?)', [n]))
  const seen = () => Number(outside.get('SELECT count(*) FROM t')?.[0])

  it('writes of one turn share one commit, and each waits for it', async () => {
    insert(1)
    insert(2)
    const [first, second] = [commits.durable(), commits.durable()]
    expect([commits.commits, seen()]).toEqual([0, 0])
    await Promise.all([first, second])
    expect([commits.commits, seen()]).toEqual([1, 2])
    expect(commits.durable()).toBeUndefined()
  })

  it('a refusal by rule leaves the rest of the group alone', async () => {
    insert(3)
    expect(() =>
      commits.write(() => {
        throw requestFailed('no')
      }),
    ).toThrow('no')
    await commits.durable()
    expect(seen()).toBe(3)
  })

  it('a full disk is told as it is, and what was there stays', () => {
    connection.exec('PRAGMA max_page_count=3; CREATE TABLE IF NOT EXISTS big (text TEXT)')
    const filling = () =>
      commits.write(() => connection.run('INSERT INTO big VALUES (?)', ['x'.repeat(100_000)]))
    expect(filling).toThrow('database or disk is full')
    expect([lost, seen()]).toEqual([1, 3])
    lost = 0
  })

  it('a failure of the disk loses the whole group, and everyone who waited is told', async () => {
    insert(4)
    const waiting = commits.durable()
    expect(() => insert(1)).toThrow('write failed')
    await expect(waiting).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect([lost, seen()]).toEqual([1, 3])
    insert(5)
    await commits.durable()
    expect(seen()).toBe(4)
  })
})
