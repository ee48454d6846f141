import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { functionEnvironment } from '../../../cloudfunctions/local/emulator/environment'
import { h5Address, openCodeImages } from '../../../cloudfunctions/wechat/code-images'
import { decodeOpenApiReply, encodeOpenApiCall } from '../../../cloudfunctions/wechat/open-api-wire'
import { codeInPng } from './read-code'

const SCENE = 's.4F7KX2M9QHD3'
const H5 = 'https://h5.example.test'

describe('a code to the H5 address', () => {
  test('reads as the scan page with the scene in it', async () => {
    const png = await openCodeImages({ CODE_IMAGES: 'h5', H5_BASE_URL: `${H5}/` })(SCENE)
    expect(codeInPng(png)).toBe(`${H5}/#/pages/scan/index?scene=${SCENE}`)
  }, 30_000)

  test('escapes what a scene may hold', () => {
    expect(h5Address(H5, 'a=1&b=/?#')).toBe(`${H5}/#/pages/scan/index?scene=a%3D1%26b%3D%2F%3F%23`)
  })

  test('is not made where nobody said where H5 is served, nor of an unknown kind', async () => {
    await expect(openCodeImages({})(SCENE)).rejects.toThrow('H5_BASE_URL')
    expect(() => openCodeImages({ CODE_IMAGES: 'png' })).toThrow('CODE_IMAGES')
  })
})

/** The bytes that WeChat's own SDK sends and gets, written down by hand. */
const CALL = Buffer.from([
  ...[0x08, 0x00, 0x12, 0x25],
  ...[0x0a, 0x0e, 0x0a, 0x05, ...Buffer.from('scene'), 0x12, 0x05, ...Buffer.from('"s.1"')],
  ...[0x0a, 0x13, 0x0a, 0x0a, ...Buffer.from('check_path'), 0x12, 0x05, ...Buffer.from('false')],
])
const PICTURE = Buffer.from([
  0x89,
  0x50,
  0x4e,
  0x47,
  ...Array.from({ length: 300 }, (_, index) => index % 256),
])
const ANSWER = Buffer.concat([
  Buffer.from([0x0a, 0xb0, 0x02]),
  PICTURE,
  Buffer.from([0x12, 0x09]),
  Buffer.from('image/png'),
  Buffer.from([0x18, 0x00, 0x20, 0xc8, 0x01]),
])
const json = (value: unknown) => {
  const body = Buffer.from(JSON.stringify(value))
  return Buffer.concat([
    Buffer.from([0x0a, body.length]),
    body,
    Buffer.from([0x12, 0x10]),
    Buffer.from('application/json'),
  ])
}

describe("the messages of WeChat's open interfaces", () => {
  test('a call is written as their SDK writes it', () => {
    expect(encodeOpenApiCall({ scene: 's.1', check_path: false })).toEqual(CALL)
  })

  test('lengths above 127 take two bytes', () => {
    const call = encodeOpenApiCall({ scene: 'x'.repeat(200) })
    expect([...call.subarray(0, 5)]).toEqual([0x08, 0x00, 0x12, 0xd7, 0x01])
  })

  test('an answer is read with its picture, and what is no answer is refused', () => {
    expect(decodeOpenApiReply(ANSWER)).toEqual({ body: PICTURE, contentType: 'image/png', errorCode: 0 })
    expect(() => decodeOpenApiReply(Buffer.from('{"code":"SYS_ERR","message":"no"}'))).toThrow()
    expect(() => decodeOpenApiReply(ANSWER.subarray(0, 40))).toThrow()
  })
})

describe("WeChat's own code", () => {
  let server: Server
  let answer: Buffer
  let asked: Buffer[]
  const before = { ...process.env }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        asked.push(Buffer.concat(parts))
        response.setHeader('content-type', 'application/octet-stream')
        response.end(answer)
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    Object.assign(process.env, functionEnvironment(`http://127.0.0.1:${port}/admin`))
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(async () => {
    process.env = before
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })

  const make = (environment = {}) => openCodeImages({ CODE_IMAGES: 'platform', ...environment })(SCENE)

  test('is asked for by page and scene, unreleased pages allowed until configuration says otherwise', async () => {
    answer = ANSWER
    expect(await make()).toEqual(PICTURE)
    await make({ CODE_CHECK_PATH: '1' })
    const [first = '', second = ''] = asked.map((body) => body.toString('latin1'))
    expect(first).toContain('wxacode.getUnlimited')
    expect(first).toContain(`"${SCENE}"`)
    expect(first).toContain('"pages/scan/index"')
    expect(first).toMatch(/check_path\x12\x05false/)
    expect(second).toMatch(/check_path\x12\x04true/)
  })

  test.each([
    ['a refusal in words', json({ errcode: 41030, errmsg: 'invalid page' }), '41030'],
    ['a refusal by number', Buffer.from([0x18, 0x83, 0x95, 0x01]), 'error 19075'],
    ["the platform's refusal", Buffer.from('{"code":"SYS_ERR","message":"not allowed"}'), 'not allowed'],
    ['nothing', Buffer.alloc(0), 'made no code'],
    ['a page of HTML', json('<html>'), 'made no code'],
  ])('is not made of %s', async (_, reply, said) => {
    answer = reply
    await expect(make()).rejects.toThrow(said)
  })
})
