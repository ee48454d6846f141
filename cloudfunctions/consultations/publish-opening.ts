import { randomInt } from 'node:crypto'

import { STEPS, type Step } from '@shared/contract/consultation'
import type { StatutoryItem } from '@shared/contract/statutory'
import { makeSceneBody } from '@shared/rules/scene/scene-token'
import { judgeOf } from '@shared/rules/statement/judges'

import type { ActionContext } from '../kernel/define-action'
import { type Published, publish } from '../publish/publish'
import type { ConsultationDoc } from '../store/consultations'
import type { PersonDoc } from '../store/persons'
import type { CompoundDoc, OfficeDoc } from '../store/places'
import type { Transaction } from '../store/transaction'
import { firstFacts } from './first-facts'
import { openingSubject } from './opening-subject'

/** What somebody in office puts to the people of a compound. */
export interface Opening {
  readonly consultationId: string
  readonly title: string
  readonly text: string
  readonly category: string
  readonly categoryName: string | null
  readonly photoIds: readonly string[]
  /** Files of the appeal it opens from, public there already: they stand on its page as they are. */
  readonly lent?: readonly string[]
  readonly askingDays: number
  /** A single matter: only to be done, it begins in 快办理. */
  readonly straight?: boolean
  readonly office: OfficeDoc
  readonly compound: CompoundDoc
  readonly fromAppealId: string | null
  /** What the gate said of its appeal; without it the words themselves are looked at. */
  readonly statutoryItem?: StatutoryItem | null
  /** Its event, written together with its way to the public. */
  readonly within: (tx: Transaction) => Promise<void>
}

/** Her words go the one way to the public; once they have passed, the consultation gets page, code and days. */
export function publishOpening(
  opening: Opening,
  person: PersonDoc,
  context: ActionContext,
): Promise<Published> {
  const { countyId, communityId, _id: compoundId } = opening.compound
  const place = { countyId, communityId, compoundId }
  const draft = {
    ...draftOf(opening, context),
    authorId: person._id,
    judge: judgeOf(person.posts, place),
    steps: stepsOf(person.label ?? opening.compound.branch.secretary, firstStep(opening)),
  }
  return publish(context, openingSubject, {
    kind: 'consultation',
    id: opening.consultationId,
    authorId: person._id,
    place,
    texts: [opening.title, opening.text],
    photoIds: opening.photoIds,
    young: false,
    within: opening.within,
    draft: ([title = '', body = '']): ConsultationDoc => ({
      ...draft,
      title,
      body,
      ...firstFacts([title, body], opening.statutoryItem ?? null, place, context.now),
    }),
  })
}

const firstStep = ({ straight = false }: Pick<Opening, 'straight'>) =>
  straight ? ('handling' as const) : ('asking' as const)

const stepsOf = (responsible: string | null, first: Step) =>
  STEPS.map((step) => ({
    step,
    startedAt: null,
    dueAt: null,
    endedAt: null,
    responsible: step === first ? responsible : null,
  }))

function draftOf(
  {
    consultationId,
    category,
    categoryName,
    askingDays,
    photoIds,
    lent = [],
    office,
    compound,
    fromAppealId,
    straight = false,
  }: Opening,
  { now }: ActionContext,
): Omit<ConsultationDoc, 'title' | 'body' | 'steps'> {
  return {
    _id: consultationId,
    countyId: compound.countyId,
    communityId: compound.communityId,
    compoundId: compound._id,
    compoundName: compound.name,
    officeId: office._id,
    officeName: office.name,
    category,
    categoryName,
    photos: [],
    photoIds,
    lent,
    state: firstStep({ straight }),
    ...(straight ? { straight } : {}),
    openedAt: now,
    publication: 'pending',
    why: 'checking',
    reason: null,
    askingDays,
    scene: makeSceneBody(Array.from({ length: 10 }, () => randomInt(32))),
    fromAppealId,
    desk: null,
    deskOrder: null,
  }
}
