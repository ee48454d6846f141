import { APPEAL_MOST_CHARACTERS, type SubmitAppealInput } from '@shared/contract/appeal'
import type { Picture } from '@/platform/pictures'

/** A picture she takes along, and its name once it has been sent. */
export interface DraftPhoto {
  readonly picture: Picture
  readonly photoId?: string
}

/** What she has written so far. */
export interface AppealDraft {
  readonly where: string
  readonly what: string
  readonly hope: string
  readonly child: boolean
  readonly photos: readonly DraftPhoto[]
  /** She tapped 提交 on exactly this: asked again under the same id, it is the same appeal. */
  readonly intent: { readonly requestId: string } | null
}

export const emptyDraft: AppealDraft = {
  where: '',
  what: '',
  hope: '',
  child: false,
  photos: [],
  intent: null,
}

export const draftKey = (compoundId: string) => `appeal:${compoundId}`

/** How many characters are left for all three together. */
export const charactersLeft = ({ where, what, hope }: AppealDraft): number =>
  APPEAL_MOST_CHARACTERS - where.length - what.length - hope.length

/** What hints and similar appeals are looked for with. */
export const wholeText = ({ where, what, hope }: Pick<AppealDraft, 'where' | 'what' | 'hope'>): string =>
  [where, what, hope]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')

export function inputOf(
  compoundId: string,
  { where, what, hope, child }: AppealDraft,
  photoIds: readonly string[],
): SubmitAppealInput {
  return {
    compoundId,
    where: where.trim(),
    what: what.trim(),
    hope: hope.trim(),
    photoIds,
    ...(child ? { onBehalf: 'child' as const } : {}),
  }
}
