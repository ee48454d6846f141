import { createReadStream, readFileSync } from 'node:fs'

import { onEveryTarget, useEmulator } from './target'

const MISSING = 'STORAGE_FILE_NONEXIST'

onEveryTarget('storage', (target) => {
  const upload = async (cloudPath: string, text: string) =>
    (await target.app.uploadFile({ cloudPath, fileContent: Buffer.from(text) })).fileID
  const link = async (fileID: string) => (await target.app.getTempFileURL({ fileList: [fileID] })).fileList[0]
  const download = async (fileID: string) => String((await target.app.downloadFile({ fileID })).fileContent)

  it('what was uploaded can be downloaded', async () => {
    const fileID = await upload('wishes/1/photo.txt', '修好了路灯')
    expect(fileID).toMatch(/^cloud:\/\/.+\/wishes\/1\/photo\.txt$/)
    expect(await download(fileID)).toBe('修好了路灯')
  })

  it('bytes stay as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256))
    const { fileID } = await target.app.uploadFile({ cloudPath: 'bytes.bin', fileContent: bytes })
    expect(Buffer.compare((await target.app.downloadFile({ fileID })).fileContent as Buffer, bytes)).toBe(0)
  })

  it('a path may hold Chinese and odd signs', async () => {
    const fileID = await upload('a|b测试 (1).jpeg', 'x')
    expect(await download(fileID)).toBe('x')
    expect(await (await fetch(String((await link(fileID))?.tempFileURL))).text()).toBe('x')
  })

  it('an upload to the same path replaces the file', async () => {
    await upload('same.txt', 'old')
    const fileID = await upload('same.txt', 'new')
    expect(await download(fileID)).toBe('new')
  })

  it('a temporary link serves the file with its type', async () => {
    const fileID = await upload('picture.png', 'not really')
    const answer = await fetch(String((await link(fileID))?.tempFileURL))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('a missing file is told per item, not as an error', async () => {
    const there = await upload('there.txt', 'x')
    const gone = there.replace('there', 'gone')
    const { fileList } = await target.app.getTempFileURL({ fileList: [there, gone] })
    expect(fileList.map(({ code }) => code)).toEqual(['SUCCESS', MISSING])
  })

  it('a deleted file is gone; deleting it again says so', async () => {
    const fileID = await upload('brief.txt', 'x')
    expect((await target.app.deleteFile({ fileList: [fileID] })).fileList[0]?.code).toBe('SUCCESS')
    expect((await link(fileID))?.code).toBe(MISSING)
    expect((await target.app.deleteFile({ fileList: [fileID] })).fileList[0]?.code).toBe(MISSING)
  })

  it('file info tells size and type', async () => {
    const fileID = await upload('info.json', '{}')
    const { fileList } = await target.app.getFileInfo({ fileList: [fileID] } as never)
    expect(fileList[0]).toMatchObject({ size: 2, mime: 'application/json' })
  })
})

describe('storage links, with the clock in hand', () => {
  let now = Date.now()
  const { target } = useEmulator({ now: () => new Date(now) })

  it('a link expires when it said it would', async () => {
    const { fileID } = await target.app.uploadFile({ cloudPath: 'short.txt', fileContent: Buffer.from('x') })
    const { fileList } = await target.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] as never })
    const url = String(fileList[0]?.tempFileURL)
    expect((await fetch(url)).status).toBe(200)
    now += 61_000
    expect((await fetch(url)).status).toBe(403)
  })

  it('a link cannot be turned to another file', async () => {
    const { fileID } = await target.app.uploadFile({ cloudPath: 'mine.txt', fileContent: Buffer.from('x') })
    const { fileList } = await target.app.getTempFileURL({ fileList: [fileID] })
    const forged = String(fileList[0]?.tempFileURL).replace(
      Buffer.from('mine').toString('hex'),
      Buffer.from('your').toString('hex'),
    )
    expect((await fetch(forged)).status).toBe(403)
  })

  it('a file read from disk is uploaded as a stream', async () => {
    const { fileID } = await target.app.uploadFile({
      cloudPath: 'stream.ts',
      fileContent: createReadStream(__filename),
    })
    const { fileContent } = await target.app.downloadFile({ fileID })
    expect(String(fileContent)).toBe(readFileSync(__filename, 'utf8'))
  })
})
