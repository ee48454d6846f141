import type { PhotoDoc } from '../../cloudfunctions/store/photos'

/** A photo of a session whose upload is finished and whose check has passed; nobody has sent it with anything. */
export const aPhoto = (change: Partial<PhotoDoc> & Pick<PhotoDoc, '_id' | 'ownerId'>): PhotoDoc => ({
  kind: 'sessionPhotos',
  mime: 'image/jpeg',
  bytes: 1000,
  originalPath: `uploads/${change._id}`,
  originalFileId: `cloud://local/uploads/${change._id}`,
  originalGone: true,
  cleanPath: `photos/${change._id}`,
  fileId: `cloud://local/photos/${change._id}.jpg`,
  finishedAt: new Date('2026-11-22T00:00:00Z'),
  verdict: 'pass',
  tries: 0,
  traceId: `trace-${change._id}`,
  publicationId: null,
  createdAt: new Date('2026-11-22T00:00:00Z'),
  dueAt: null,
  ...change,
})
