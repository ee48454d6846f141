import { platformApp } from '../kernel/platform'
import { decodeOpenApiReply, encodeOpenApiCall } from './open-api-wire'

/** The picture (PNG or JPEG) of a code that leads to where the scene says, its white border included. */
export type CodeImage = (scene: string) => Promise<Buffer>

const PAGE = 'pages/scan/index'
const SIDE = 1280

/** Black and white needs no colours, and no search for the best filter of every row. */
const FLAT = { deflateLevel: 9, colorType: 0, filterType: 0 }

/**
 * Which kind of code is printed is configuration: WeChat's own, or a QR of the H5 address. Left open it
 * is the QR, which works before WeChat has released anything; `config/deploy` always says which.
 */
export function openCodeImages(environment: Readonly<Record<string, string | undefined>>): CodeImage {
  const kind = environment.CODE_IMAGES ?? 'h5'
  if (kind === 'platform') return (scene) => wechatCode(scene, environment.CODE_CHECK_PATH === '1')
  if (kind === 'h5') return async (scene) => qrCode(h5Address(environment.H5_BASE_URL, scene))
  throw new Error('CODE_IMAGES must be platform or h5')
}

export function h5Address(base: string | undefined, scene: string): string {
  if (!base) throw new Error('H5_BASE_URL is missing: the code would lead nowhere')
  return `${base.replace(/\/+$/, '')}/#/${PAGE}?scene=${encodeURIComponent(scene)}`
}

async function qrCode(text: string): Promise<Buffer> {
  const { toBuffer } = await import('qrcode')
  // Q: a quarter of it may be dirty or torn and it still reads.
  return toBuffer(text, { errorCorrectionLevel: 'Q', margin: 4, scale: 12, rendererOpts: FLAT })
}

/** @param checkPath refuse pages that are not released yet; before the first release none is. */
async function wechatCode(scene: string, checkPath: boolean): Promise<Buffer> {
  const reply: unknown = await platformApp().callCompatibleWxOpenApi({
    apiName: 'wxacode.getUnlimited',
    requestData: encodeOpenApiCall({ scene, page: PAGE, check_path: checkPath, width: SIDE }),
  })
  const image = Buffer.isBuffer(reply) ? imageOf(reply) : undefined
  if (!image) throw new Error(`WeChat made no code: ${reasonOf(reply)}`)
  return image
}

const isImage = (bytes: Buffer) =>
  bytes.readUInt32BE(0) === 0x89504e47 || (bytes[0] === 0xff && bytes[1] === 0xd8)

function imageOf(reply: Buffer): Buffer | undefined {
  try {
    const { body } = decodeOpenApiReply(reply)
    return body.length > 4 && isImage(body) ? body : undefined
  } catch {
    // The platform's own refusals come as JSON text; the reason is read from it below.
    return undefined
  }
}

/** What is known of a refusal: numbers and WeChat's words, nothing that we sent. */
function reasonOf(reply: unknown): string {
  if (!Buffer.isBuffer(reply)) return JSON.stringify(reply)
  try {
    const { body, errorCode } = decodeOpenApiReply(reply)
    return errorCode !== 0 ? `error ${errorCode}` : body.toString('utf8').slice(0, 200)
  } catch {
    return reply.toString('utf8').slice(0, 200)
  }
}
