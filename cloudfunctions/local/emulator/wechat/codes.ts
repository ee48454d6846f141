import QRCode from 'qrcode'

import type { WxOpenApi } from './open-api'

const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~%]{1,32}$/

/** Locally a mini-program code is a QR code that spells out page and scene. */
export const miniProgramCodes: WxOpenApi = {
  'wxacode.getUnlimited': async ({ scene, page = 'pages/index/index', width = 430 }) => {
    if (typeof scene !== 'string' || !SCENE.test(scene))
      return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' }
    const buffer = await QRCode.toBuffer(`wxacode://${page}?scene=${encodeURIComponent(scene)}`, {
      width: Number(width),
      margin: 2,
    })
    return { errcode: 0, errmsg: 'ok', contentType: 'image/png', buffer }
  },
}
