import { bodies as words } from '@shared/copy/staff/bodies'

/** What is being entered now. */
export type Hand =
  | { readonly kind: 'elect' | 'end' | 'property' | 'propertyGone' }
  | { readonly kind: 'join'; readonly hasChair: boolean }
  | { readonly kind: 'leave'; readonly seatId: string; readonly label: string }

export function handTitle(hand: Hand): string {
  if (hand.kind === 'leave') return words.leave(hand.label)
  const titles = {
    elect: words.elect,
    end: words.end,
    join: words.join,
    property: words.enterProperty,
    propertyGone: words.propertyGone,
  }
  return titles[hand.kind]
}
