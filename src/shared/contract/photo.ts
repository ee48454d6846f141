import type { PublishState } from './publish'

/** What a photo belongs to; more kinds come with more things that people photograph. */
export const PHOTO_KINDS = [
  'statement',
  'consultation',
  'appeal',
  'factNote',
  'work',
  'sessionPhotos',
  'contact',
  'butlerPhoto',
  'wishNote',
] as const
export type PhotoKind = (typeof PHOTO_KINDS)[number]

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** Phones shrink before they send; what is larger is refused. */
export const PHOTO_MOST_BYTES = 2 * 1024 * 1024

export interface BeginPhotoInput {
  readonly kind: PhotoKind
  /** Size of the file as it will be sent. */
  readonly bytes: number
  readonly mime: PhotoType
}
export interface BeginPhoto {
  readonly photoId: string
  /**
   * Where the phone sends the raw bytes, in WeChat and H5 alike:
   * one request with this method, these headers and the file as its body.
   */
  readonly upload: {
    readonly method: 'PUT'
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
  }
  readonly expiresAt: string
}

/** After the upload. May be sent again: a photo is finished once. */
export interface FinishPhotoInput {
  readonly photoId: string
}
export interface FinishPhoto {
  readonly photoId: string
  /** Mostly `pending`: the check of photos answers later, by itself. */
  readonly state: PublishState
}
