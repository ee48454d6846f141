/** Photos. */
export type PhotoCode = 'PHOTO_NOT_FOUND' | 'PHOTO_NOT_SENT' | 'PHOTO_NOT_AN_IMAGE' | 'PHOTO_TOO_LARGE'
