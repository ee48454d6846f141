import type { ListWishes, ListWishesInput } from '../wish/card'
import type { ClaimWish, ClaimWishInput, WishContact, WishContactInput } from '../wish/claim'
import type { ConfirmWishInput, Thank, ThankInput } from '../wish/confirm'
import type { WishDesk, WishDeskInput } from '../wish/desk'
import type { WishFigures, WishFiguresInput } from '../wish/figures'
import type { SuggestWish, SuggestWishInput, WishHelpers, WishHelpersInput } from '../wish/helpers'
import type {
  ApproveWish,
  ApproveWishInput,
  InspectWish,
  InspectWishInput,
  VisitWishInput,
} from '../wish/inspect'
import type { MyWishes, MyWishesInput } from '../wish/mine'
import type { MoveWishInput, WishMoved } from '../wish/move'
import type { NoteWish, NoteWishInput } from '../wish/note'
import type { ShowWish, ShowWishInput } from '../wish/show'
import type { SubmitWish, SubmitWishInput } from '../wish/submit'
import type { Action } from './action'

/** 微心愿 from the first word to the thanks. */
export interface WishActions {
  'wish.submit': Action<SubmitWishInput, SubmitWish>
  'wish.mine': Action<MyWishesInput, MyWishes>
  'wish.list': Action<ListWishesInput, ListWishes>
  'wish.show': Action<ShowWishInput, ShowWish>
  'wish.claim': Action<ClaimWishInput, ClaimWish>
  'wish.contact': Action<WishContactInput, WishContact>
  'wish.note': Action<NoteWishInput, NoteWish>
  'wish.confirm': Action<ConfirmWishInput, WishMoved>
  'wish.thank': Action<ThankInput, Thank>
  'wish.move': Action<MoveWishInput, WishMoved>
  'wish.desk': Action<WishDeskInput, WishDesk>
  'wish.inspect': Action<InspectWishInput, InspectWish>
  'wish.visit': Action<VisitWishInput, WishMoved>
  'wish.approve': Action<ApproveWishInput, ApproveWish>
  'wish.helpers': Action<WishHelpersInput, WishHelpers>
  'wish.suggest': Action<SuggestWishInput, SuggestWish>
  'wish.figures': Action<WishFiguresInput, WishFigures>
}
