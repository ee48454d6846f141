import type { Scope } from '@shared/rules/ladder'
import { deskOf, JUDGES, type Judge, levelUp } from '@shared/rules/statement/judges'

import type { Store } from '../store/store'
import { answersFor } from './answers-for'
import { readyDesk } from './ready-desk'

/** Where something lies that a judge decides, who answers there now, and at which level. */
export interface Laid {
  readonly desk: string
  readonly judge: Judge
  /** Null where several answer: at the top. */
  readonly personId: string | null
  readonly label: string | null
}

export type Laying = Scope & { readonly compoundId: string; readonly compoundName: string }

/** The lowest level whose holder had no hand in it; its post is made where nobody ever held it. */
export async function judgeDesk(
  place: Laying,
  except: readonly (string | null | undefined)[],
  store: Store,
  lowest: Judge = 'branchSecretary',
): Promise<Laid> {
  for (let judge = lowest; ; judge = levelUp(judge)) {
    await readyDesk(store, judge, place)
    const { who, judge: answering, label } = await answersFor(judge, place, store)
    const personId = who.kind === 'topLevel' ? null : who.personId
    const free = personId === null || !except.includes(personId)
    if (free || judge === 'countyAdmin') return { desk: deskOf(judge, place), judge, personId, label }
    // Several levels may fall to one person: the next that is really another's.
    judge = JUDGES.indexOf(answering) > JUDGES.indexOf(judge) ? answering : judge
  }
}

/** One level above whoever answers now for what lies at a level: over a vacant post that is two. The same at the top. */
export async function judgeDeskAbove(
  judge: Judge,
  place: Laying,
  except: readonly (string | null | undefined)[],
  store: Store,
): Promise<Laid> {
  const { judge: answering } = await answersFor(judge, place, store)
  return judgeDesk(place, except, store, levelUp(answering))
}

/** The level whose desk a key names; undefined where it is no judge's. */
export const judgeOfDesk = (desk: string): Judge | undefined =>
  JUDGES.find((judge) => desk.startsWith(`${judge}_`))
