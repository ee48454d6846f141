import type { WishCard } from '@shared/contract/wish/card'
import { fitOf, type Offered } from '@shared/rules/wish/match'

import type { BoardWish } from '../../store/wishes'

/** What a reader of the board sees. Built by naming each field: nothing else of a wish ever leaves. */
export function wishCard(wish: BoardWish, offered: Offered | undefined): WishCard {
  const fits = offered && fitOf(wish, offered)
  return {
    id: wish._id,
    kind: wish.kind,
    title: wish.title,
    text: wish.text,
    wisher: wish.wisher,
    compoundId: wish.compoundId,
    compoundName: wish.compoundName,
    skill: wish.skill,
    times: wish.times,
    valueYuan: wish.valueYuan,
    until: (wish.until ?? wish.since).toISOString(),
    ...(fits ? { fits } : {}),
  }
}
