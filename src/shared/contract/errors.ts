import type { AppealCode } from './errors/appeal'
import type { ButlerCode } from './errors/butler'
import type { ConsultationCode } from './errors/consultation'
import type { DutyCode } from './errors/duty'
import type { EverywhereCode } from './errors/everywhere'
import type { HandlingCode } from './errors/handling'
import type { PeopleCode } from './errors/people'
import type { PhotoCode } from './errors/photo'
import type { PlacesCode } from './errors/places'
import type { PostsCode } from './errors/posts'
import type { ProcessCode } from './errors/process'
import type { ServiceCode } from './errors/service'
import type { SessionCode } from './errors/session'
import type { WishCode } from './errors/wish'

/**
 * The closed list of refusals, by the room whose screens can meet them. The server sends only the code
 * (and sometimes figures in `details`); the sentence a person reads stands in `shared/copy/refusals/`,
 * in a table of the same name that does not compile while a code lacks one.
 */
export type ErrorCode =
  | AppealCode
  | ButlerCode
  | ConsultationCode
  | DutyCode
  | EverywhereCode
  | HandlingCode
  | PeopleCode
  | PhotoCode
  | PlacesCode
  | PostsCode
  | ProcessCode
  | ServiceCode
  | SessionCode
  | WishCode

/** Codes that only a client knows: the request never reached the server, or no answer came back. */
export type ClientErrorCode = 'NETWORK_LOST' | 'SERVER_BUSY'
