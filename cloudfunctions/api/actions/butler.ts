import { addCareNote } from '../../features/butler/add-care-note'
import { askContact } from '../../features/butler/ask-contact'
import { becameAppeal, suggestAppeal } from '../../features/butler/become-appeal'
import { becameWish, suggestWishForContact } from '../../features/butler/become-wish'
import { butlerCard } from '../../features/butler/butler-card'
import { callbackNumber } from '../../features/butler/callback-number'
import { careNotes, removeCareNote } from '../../features/butler/care-notes'
import { checkProperty } from '../../features/butler/check-property'
import { contactDesk } from '../../features/butler/contact-desk'
import { contactDoor } from '../../features/butler/contact-door'
import { fileFor } from '../../features/butler/file-for'
import { listChecks } from '../../features/butler/list-checks'
import { moveContact } from '../../features/butler/move-contact'
import { moveVisit } from '../../features/butler/move-visit'
import { myButler } from '../../features/butler/my-butler'
import { myContacts } from '../../features/butler/my-contacts'
import { reportSeen } from '../../features/butler/report-seen'
import { sayContact } from '../../features/butler/say-contact'
import { showContact } from '../../features/butler/show-contact'
import { showButlerName } from '../../features/butler/show-name'
import { showButlerPhoto } from '../../features/butler/show-photo'
import { visitWindows } from '../../features/butler/visit-windows'
import type { AnyAction } from '../../kernel/define-action'

export const butlerActions = [
  myButler,
  visitWindows,
  showButlerName,
  showButlerPhoto,
  butlerCard,
  reportSeen,
  checkProperty,
  listChecks,
  addCareNote,
  careNotes,
  removeCareNote,
  askContact,
  fileFor,
  myContacts,
  showContact,
  sayContact,
  moveContact,
  moveVisit,
  contactDoor,
  callbackNumber,
  contactDesk,
  suggestAppeal,
  becameAppeal,
  becameWish,
  suggestWishForContact,
] as const satisfies readonly AnyAction[]
