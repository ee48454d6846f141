import type {
  ButlerCardInput,
  MyButlerCard,
  ShowButlerName,
  ShowButlerNameInput,
  ShowButlerPhoto,
  ShowButlerPhotoInput,
} from '../butler/card'
import type {
  AddCareNote,
  AddCareNoteInput,
  CareNotes,
  CareNotesInput,
  RemoveCareNote,
  RemoveCareNoteInput,
} from '../butler/care'
import type { CheckProperty, CheckPropertyInput, PropertyChecks, PropertyChecksInput } from '../butler/check'
import type { Contact, ContactInput, FileForInput, ReportSeenInput } from '../butler/contact'
import type { MoveContact, MoveContactInput } from '../butler/contact-life'
import type {
  BecameAppeal,
  BecameAppealInput,
  BecameWish,
  BecameWishInput,
  SuggestAppeal,
  SuggestAppealInput,
  SuggestWishForContact,
  SuggestWishForContactInput,
} from '../butler/grow'
import type { ContactDesk, ContactDeskInput, MyContacts, MyContactsInput } from '../butler/lists'
import type { MyButler, MyButlerInput } from '../butler/my-butler'
import type { CallbackNumber, CallbackNumberInput, ContactDoor, ContactDoorInput } from '../butler/reach'
import type { SayContact, SayContactInput, ShowContact, ShowContactInput } from '../butler/request'
import type { MoveVisit, MoveVisitInput, VisitWindows, VisitWindowsInput } from '../butler/visit'
import type { Action } from './action'

/** The red butler and those who turn to her. */
export interface ButlerActions {
  'butler.mine': Action<MyButlerInput, MyButler>
  'butler.showName': Action<ShowButlerNameInput, ShowButlerName>
  'butler.showPhoto': Action<ShowButlerPhotoInput, ShowButlerPhoto>
  'butler.card': Action<ButlerCardInput, MyButlerCard>
  'butler.checkProperty': Action<CheckPropertyInput, CheckProperty>
  'butler.checks': Action<PropertyChecksInput, PropertyChecks>
  'butler.addCareNote': Action<AddCareNoteInput, AddCareNote>
  'butler.careNotes': Action<CareNotesInput, CareNotes>
  'butler.removeCareNote': Action<RemoveCareNoteInput, RemoveCareNote>
  'butler.windows': Action<VisitWindowsInput, VisitWindows>
  'butler.contact': Action<ContactInput, Contact>
  'butler.reportSeen': Action<ReportSeenInput, Contact>
  'butler.fileFor': Action<FileForInput, Contact>
  'butler.requests': Action<MyContactsInput, MyContacts>
  'butler.request': Action<ShowContactInput, ShowContact>
  'butler.say': Action<SayContactInput, SayContact>
  'butler.move': Action<MoveContactInput, MoveContact>
  'butler.visit': Action<MoveVisitInput, MoveVisit>
  'butler.door': Action<ContactDoorInput, ContactDoor>
  'butler.callbackNumber': Action<CallbackNumberInput, CallbackNumber>
  'butler.desk': Action<ContactDeskInput, ContactDesk>
  'butler.suggestAppeal': Action<SuggestAppealInput, SuggestAppeal>
  'butler.becameAppeal': Action<BecameAppealInput, BecameAppeal>
  'butler.suggestWish': Action<SuggestWishForContactInput, SuggestWishForContact>
  'butler.becameWish': Action<BecameWishInput, BecameWish>
}
