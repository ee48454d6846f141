import { platformApp } from '../kernel/platform'
import type { Files } from '../kernel/ports'

interface UploadMetadata {
  readonly url: string
  readonly token: string
  readonly authorization: string
  readonly fileId: string
  readonly cosFileId: string
}

/** The platform's storage over the SDK. */
export const platformFiles: Files = {
  async uploadPass(path) {
    const { data } = (await platformApp().getUploadMetadata({ cloudPath: path })) as { data: UploadMetadata }
    return {
      fileId: data.fileId,
      url: data.url,
      // The very headers with which the SDK itself uploads.
      headers: {
        Signature: data.authorization,
        authorization: data.authorization,
        'x-cos-security-token': data.token,
        'x-cos-meta-fileid': data.cosFileId,
        key: encodeURIComponent(path),
      },
    }
  },

  async read(fileId, mostBytes) {
    const { fileList } = await platformApp().getFileInfo({ fileList: [fileId] })
    const [info] = fileList as { readonly code: string; readonly size?: number }[]
    if (info?.code !== 'SUCCESS') return 'missing'
    if ((info.size ?? 0) > mostBytes) return 'tooLarge'
    const { fileContent } = await platformApp().downloadFile({ fileID: fileId })
    return Buffer.isBuffer(fileContent) ? fileContent : 'missing'
  },

  async write(path, bytes) {
    const { fileID } = await platformApp().uploadFile({ cloudPath: path, fileContent: bytes })
    if (!fileID) throw new Error('the storage took no file')
    return fileID
  },

  async remove(fileIds) {
    if (fileIds.length > 0) await platformApp().deleteFile({ fileList: [...fileIds] })
  },
}
