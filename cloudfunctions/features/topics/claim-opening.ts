import type { ActionContext } from '../../kernel/define-action'
import { fail } from '../../kernel/fail'
import type { AppealDoc } from '../../store/appeals'
import { publicationId } from '../../store/publications'

/** A claim whose consultation never came into being is given up after this long. */
const LOST_MILLISECONDS = 2 * 60_000

/** Two secretaries do not open the same appeal twice: the first claims it, a refused or lost claim is free again. */
export async function claimOpening(
  { _id, opening }: AppealDoc,
  consultationId: string,
  { store, now }: ActionContext,
): Promise<void> {
  const free = opening === null || opening.consultationId === consultationId || (await isOver(opening))
  if (!free) throw fail('APPEAL_MOVED_ON')
  const claimed = await store.appeals.move(_id, (appeal) => {
    if (appeal.state !== 'accepted') throw fail('APPEAL_MOVED_ON')
    if (appeal.opening?.consultationId === consultationId) return undefined
    if (appeal.opening?.consultationId !== opening?.consultationId) throw fail('APPEAL_MOVED_ON')
    return { patch: { opening: { consultationId, at: now } } }
  })
  if (!claimed) throw fail('APPEAL_NOT_FOUND')

  async function isOver(claim: NonNullable<AppealDoc['opening']>): Promise<boolean> {
    const publication = await store.publications.find(publicationId('consultation', claim.consultationId))
    if (publication) return publication.state === 'refused'
    return now.getTime() - claim.at.getTime() > LOST_MILLISECONDS
  }
}
