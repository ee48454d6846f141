import type { PhotoKind } from '@shared/contract/photo'

import { call } from './call'
import { bytesOf, type Picture } from './pictures'
import { putFile } from './put-file'

/** Sends one picture to where only the functions find it; answers with the name under which it is used. */
export async function sendPhoto(picture: Picture, kind: PhotoKind): Promise<string> {
  const body = await bytesOf(picture)
  const { photoId, upload } = await call('photo.begin', { kind, bytes: body.byteLength, mime: picture.mime })
  await putFile(upload, body)
  await call('photo.finish', { photoId })
  return photoId
}
