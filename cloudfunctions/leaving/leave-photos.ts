import type { PhotoDoc } from '../store/photos'
import { eachOf, type Leave } from './leaver'

/** A photo that went with public words stays with them, without her; every other one goes with its files. */
export const leavePhotos: Leave = (leaver, parts) =>
  eachOf<PhotoDoc>('photos', 'ownerId', leaver, parts, async (photo) => {
    const { store, ports } = parts
    const { _id, publicationId, originalGone, originalFileId, fileId } = photo
    if (publicationId !== null && (await store.publications.find(publicationId))) {
      return store.traces.anonymise('photos', _id, leaver.personId, leaver.goneId)
    }
    await ports.files.remove([...(originalGone ? [] : [originalFileId]), ...(fileId ? [fileId] : [])])
    return void (await store.traces.remove('photos', _id))
  })
