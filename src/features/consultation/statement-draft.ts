import { dropDraft, keepDraft, recallDraft } from '@/platform/drafts'
import { forgetPicture, type Picture } from '@/platform/pictures'

export interface DraftPhoto extends Picture {
  /** Set once it lies with the server. */
  readonly photoId: string | null
}

export interface StatementDraft {
  readonly text: string
  readonly photos: readonly DraftPhoto[]
  readonly showName: boolean
  readonly child: boolean
  /** Under this id it was sent; whether it arrived is not known yet. */
  readonly requestId: string | null
}

export const EMPTY_DRAFT: StatementDraft = {
  text: '',
  photos: [],
  showName: false,
  child: false,
  requestId: null,
}

const keyOf = (consultationId: string) => `say.${consultationId}`

export const draftOf = (consultationId: string): StatementDraft =>
  recallDraft<StatementDraft>(keyOf(consultationId)) ?? EMPTY_DRAFT

export function keepStatementDraft(consultationId: string, draft: StatementDraft): void {
  if (draft.text === '' && draft.photos.length === 0) dropDraft(keyOf(consultationId))
  else keepDraft(keyOf(consultationId), draft)
}

/** Said: nothing of it stays on the phone. */
export function dropStatementDraft(consultationId: string): void {
  for (const photo of draftOf(consultationId).photos) forgetPicture(photo)
  dropDraft(keyOf(consultationId))
}
