export const CARE_NEIGHBOUR_MOST = 40
export const CARE_NOTE_MOST = 200
export const CARE_CONSENTS = ['spoken', 'written'] as const
export type CareConsent = (typeof CARE_CONSENTS)[number]

/** A household note needs the neighbour's separate consent; butler and secretary read it, nobody else. */
export interface AddCareNoteInput {
  readonly stairwellId: string
  readonly neighbour: string
  readonly text: string
  readonly consent: CareConsent
}
export interface AddCareNote {
  readonly noteId: string
}

export interface CareNotesInput {
  readonly stairwellId: string
}
export interface CareNotes {
  readonly notes: readonly {
    readonly id: string
    readonly neighbour: string
    readonly text: string
    readonly consent: CareConsent
    readonly by: string | null
    readonly at: string
  }[]
}

/** She took her consent back, or it is not needed any more: nothing of it is left. */
export interface RemoveCareNoteInput {
  readonly noteId: string
}
export type RemoveCareNote = Readonly<Record<string, never>>
