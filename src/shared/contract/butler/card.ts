import type { PublishState } from '../publish'

/** The butler's own choice: her whole name for those who turn to her, or null for surname and title only. */
export interface ShowButlerNameInput {
  readonly stairwellId: string
  readonly name: string | null
}
export interface ShowButlerName {
  readonly name: string | null
}

/** A photo of herself, agreed to by itself (`portrait`), for those who read her name; null takes it away. */
export interface ShowButlerPhotoInput {
  readonly stairwellId: string
  readonly photoId: string | null
}
export interface ShowButlerPhoto {
  /** Null where none is kept (any more). */
  readonly state: PublishState | null
}

export interface ButlerCardInput {
  readonly stairwellId: string
}
/** Her own card, as residents with a verified phone read it. */
export interface MyButlerCard {
  readonly label: string | null
  readonly name: string | null
  readonly photo: {
    readonly state: PublishState
    /** A link; null until it has passed. */
    readonly link: string | null
  } | null
  /** She agreed that a photo of hers is shown. */
  readonly agreed: boolean
}
