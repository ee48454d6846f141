import { IMPORT_MOST_ROWS } from '@shared/contract/posts'
import excel from 'exceljs'

import { main as registry } from '../../../cloudfunctions/registry/index'
import { startTestApi, type TestApi } from '../../support/api'
import { aResidence, loadPerson, loadPlaces } from '../../support/neighbours'

let api: TestApi
const HEAD = ['岗位', '地点', '称呼', '任期到']

beforeAll(async () => {
  api = await startTestApi({ invoke: (_name, data) => registry(data) })
  await loadPlaces(api)
  const since = new Date()
  const held = { placeName: '某处', since, label: '王书记' }
  await loadPerson(api, 'secretary', {
    label: '王书记',
    posts: [{ post: 'branchSecretary', placeId: 'cp1', ...held }],
  })
  await loadPerson(api, 'community', { posts: [{ post: 'communitySecretary', placeId: 'cm1', ...held }] })
  await loadPerson(api, 'owner', { residences: [aResidence({ kind: 'owner', verified: true })] })
})
afterAll(() => api.close())

async function upload(openid: string, placeId: string, format: 'xlsx' | 'csv', bytes: Buffer) {
  const begun = await api.call('posts.beginImport', { placeId, format, bytes: bytes.length }, { openid })
  const { method, url, headers } = begun.upload
  await fetch(url, { method, headers, body: new Uint8Array(bytes) })
  return begun.importId
}
const csv = (...rows: readonly (readonly string[])[]) =>
  Buffer.from([HEAD, ...rows].map((row) => row.join(',')).join('\r\n'))
const prepare = (importId: string, openid = 'secretary') =>
  api.reply('posts.prepareImport', { importId }, { openid })
const confirm = (importId: string, openid = 'secretary') =>
  api.reply('posts.confirmImport', { importId }, { openid })
const invited = async () =>
  (await api.call('posts.list', { placeId: 'cp1' }, { openid: 'secretary' })).invitations.length

describe('bulk invitations', () => {
  it('say row by row what is wrong, and send nothing', async () => {
    const importId = await upload(
      'secretary',
      'cp1',
      'csv',
      csv(
        ['红色管家', '1号楼1单元', '李管家', ''],
        ['红色管家', '1号楼1单元', '周管家', ''],
        ['红色管家', '9号楼9单元', '周管家', ''],
        ['小区党支部书记', '桂园小区', '秦书记', ''],
        ['大总管', '桂园小区', '秦书记', ''],
        ['居民代表', '桂园小区', 'Robert', '昨天'],
        ['红色管家', '1号楼2单元', '=HYPERLINK("http://x")', '2020-01-01'],
      ),
    )
    const answer = await prepare(importId)
    if (!answer.ok) throw new Error(answer.code)
    expect(answer.data.rows.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, ['twice']],
      [4, ['placeUnknown']],
      [5, ['notYours']],
      [6, ['postUnknown']],
      [7, ['labelWrong', 'termWrong']],
      [8, ['labelWrong', 'termWrong']],
    ])
    expect(answer.data).toMatchObject({ ready: 1, faulty: 6 })
    expect(await confirm(importId)).toMatchObject({ code: 'IMPORT_HAS_FAULTS' })
    expect(await invited()).toBe(0)
  })

  it('reads a book of Excel, invites nobody before the confirmation, and then everybody once', async () => {
    const book = new excel.Workbook()
    const sheet = book.addWorksheet('岗位')
    sheet.addRows([
      HEAD,
      ['红色管家', '1号楼1单元', '李管家', new Date('2030-12-31T00:00:00Z')],
      ['红色管家', ' １号楼２单元', '周管家', ''],
      ['居民代表', '桂园小区', '吴代表', '2030/6/1'],
    ])
    const importId = await upload('secretary', 'cp1', 'xlsx', Buffer.from(await book.xlsx.writeBuffer()))
    expect(await prepare(importId, 'community')).toMatchObject({ code: 'IMPORT_NOT_FOUND' })
    expect(await prepare(importId)).toMatchObject({ data: { ready: 3, faulty: 0 } })
    expect(await invited()).toBe(0)

    const [first, again] = [await confirm(importId), await confirm(importId)]
    if (!first.ok) throw new Error(first.code)
    expect(again).toMatchObject({ ok: true, data: first.data })
    expect(await invited()).toBe(3)
    const { code, placeName } = first.data.invitations[0] ?? { code: '', placeName: '' }
    expect(placeName).toBe('桂园小区1号楼1单元')
    expect(first.data.csv).toContain(code)
    expect(await api.reply('posts.accept', { code }, { openid: 'owner' })).toMatchObject({ ok: true })
    const { posts } = await api.call('posts.list', { placeId: 'cp1' }, { openid: 'secretary' })
    expect(posts).toMatchObject([{ label: '李管家', termEnds: '2030-12-31' }])
  })

  it('says so where the file is no table, or was never sent', async () => {
    const noBook = await upload('secretary', 'cp1', 'xlsx', Buffer.from('not a book'))
    expect(await prepare(noBook)).toMatchObject({ code: 'IMPORT_UNREADABLE' })
    const begun = await api.call(
      'posts.beginImport',
      { placeId: 'cp1', format: 'csv', bytes: 10 },
      { openid: 'secretary' },
    )
    expect(await prepare(begun.importId)).toMatchObject({ code: 'IMPORT_UNREADABLE' })
    expect(await confirm(begun.importId)).toMatchObject({ code: 'IMPORT_NOT_FOUND' })
  })

  it('reads all of a table or nothing of it: one that is too long is not cut short, and an empty one is told', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, () => ['红色管家', '1号楼1单元', '李管家', ''])
    const asCsv = (count: number) =>
      Buffer.from([HEAD, ...rows(count)].map((row) => row.join(',')).join('\r\n'))
    const asBook = async (count: number) => {
      const book = new excel.Workbook()
      book.addWorksheet('岗位').addRows([HEAD, ...rows(count)])
      return Buffer.from(await book.xlsx.writeBuffer())
    }
    const read = async (format: 'csv' | 'xlsx', bytes: Buffer) => {
      const answer = await prepare(await upload('secretary', 'cp1', format, bytes))
      return answer.ok ? answer.data.rows.length : answer.code
    }
    expect(await read('csv', asCsv(IMPORT_MOST_ROWS))).toBe(IMPORT_MOST_ROWS)
    for (const count of [IMPORT_MOST_ROWS + 1, IMPORT_MOST_ROWS * 6]) {
      expect(await read('csv', asCsv(count))).toBe('IMPORT_TOO_LARGE')
      expect(await read('xlsx', await asBook(count))).toBe('IMPORT_TOO_LARGE')
    }
    expect(await read('csv', asCsv(0))).toBe('IMPORT_EMPTY')
    expect(await read('xlsx', await asBook(0))).toBe('IMPORT_EMPTY')
  })

  it('reads a csv as Excel in Chinese saves it', async () => {
    // GB 18030 of 岗位,地点,称呼 / 居民代表,桂园小区,郑代表
    const bytes = Buffer.from(
      'b8dacebb2cb5d8b5e32cb3c6baf40d0abed3c3f1b4fab1ed2cb9f0d4b0d0a1c7f82cd6a3b4fab1ed0d0a',
      'hex',
    )
    const importId = await upload('secretary', 'cp1', 'csv', bytes)
    expect(await prepare(importId)).toMatchObject({ data: { ready: 1, faulty: 0 } })
  })
})
