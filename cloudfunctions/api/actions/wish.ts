import { approveWish } from '../../features/wish/approve-wish'
import { claimWish } from '../../features/wish/claim-wish'
import { confirmWish } from '../../features/wish/confirm-wish'
import { wishContact } from '../../features/wish/contact'
import { wishHelpers } from '../../features/wish/helpers'
import { inspectWish } from '../../features/wish/inspect-wish'
import { listWishes } from '../../features/wish/list-wishes'
import { moveWish } from '../../features/wish/move-wish'
import { myWishes } from '../../features/wish/my-wishes'
import { noteWish } from '../../features/wish/note-wish'
import { showWish } from '../../features/wish/show-wish'
import { submitWish } from '../../features/wish/submit-wish'
import { suggestWish } from '../../features/wish/suggest-wish'
import { thank } from '../../features/wish/thank'
import { visitWish } from '../../features/wish/visit-wish'
import { wishDesk } from '../../features/wish/wish-desk'
import { wishFigures } from '../../features/wish/wish-figures'
import type { AnyAction } from '../../kernel/define-action'

export const wishActions = [
  submitWish,
  myWishes,
  listWishes,
  showWish,
  claimWish,
  wishContact,
  noteWish,
  confirmWish,
  thank,
  moveWish,
  wishDesk,
  inspectWish,
  visitWish,
  approveWish,
  wishHelpers,
  suggestWish,
  wishFigures,
] as const satisfies readonly AnyAction[]
