import { fileIdOf, pathOf } from '../files/file-id'
import type { FileStore } from '../files/file-store'
import type { SignedLinks } from '../files/signed-links'
import { type Action, listParam, textParam } from '../wire/request'

interface Parts {
  readonly envId: string
  readonly files: FileStore
  readonly links: SignedLinks
  readonly origin: () => string
}

const UPLOAD_SECONDS = 900
const LINK_SECONDS = 7_200
const MISSING = 'STORAGE_FILE_NONEXIST'

export const storageActions = ({ envId, files, links, origin }: Parts): Record<string, Action> => ({
  'storage.getUploadMetadata': (params) => {
    const path = textParam(params, 'path').replace(/^\/+/, '')
    const fileId = fileIdOf(envId, path)
    return {
      data: {
        url: origin() + links.sign('put', path, UPLOAD_SECONDS),
        token: 'local',
        authorization: 'local',
        fileId,
        // It travels in a header, so it must be plain ASCII.
        cosFileId: encodeURIComponent(fileId),
      },
    }
  },

  'storage.batchGetDownloadUrl': (params) => {
    const list = listParam(params, 'file_list').map((item) => {
      const { fileid, max_age: seconds } = item as { fileid?: unknown; max_age?: number }
      const path = pathOf(fileid)
      if (path === undefined || !files.find(path)) return { fileID: fileid, tempFileURL: '', code: MISSING }
      const maxAge = seconds ?? LINK_SECONDS
      return {
        fileID: fileid,
        tempFileURL: origin() + links.sign('get', path, maxAge),
        maxAge,
        code: 'SUCCESS',
      }
    })
    return { data: { download_list: list } }
  },

  'storage.batchDeleteFile': async (params) => {
    const list = []
    for (const fileID of listParam(params, 'fileid_list')) {
      const path = pathOf(fileID)
      const removed = path !== undefined && (await files.remove(path))
      list.push({ fileID, code: removed ? 'SUCCESS' : MISSING })
    }
    return { data: { delete_list: list } }
  },
})
