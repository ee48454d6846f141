import type { PhotoCode } from '../../contract/errors/photo'
import type { RefusalText } from '../refusals'

export const photoRefusals: Record<PhotoCode, RefusalText> = {
  PHOTO_NOT_FOUND: { say: '没有找到这张照片。', next: '请再选一次，您写的字都还在。' },
  PHOTO_NOT_SENT: { say: '照片还没有传上来。', next: '请等有网了再传一次，您写的字都还在。' },
  PHOTO_NOT_AN_IMAGE: { say: '这个文件不是能用的照片。', next: '请从相册里重新选一张，或者现拍一张。' },
  PHOTO_TOO_LARGE: { say: '这张照片太大了。', next: '请换一张小一点的，您写的字都还在。' },
}
