import type { ClientErrorCode, ErrorCode } from '@shared/contract/errors'
import type { RefusalText } from '@shared/copy/refusals'
import { appealRefusals } from '@shared/copy/refusals/appeal'
import { butlerRefusals } from '@shared/copy/refusals/butler'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { dutyRefusals } from '@shared/copy/refusals/duty'
import { everywhere } from '@shared/copy/refusals/everywhere'
import { handlingRefusals } from '@shared/copy/refusals/handling'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'
import { postsRefusals } from '@shared/copy/refusals/posts'
import { processRefusals } from '@shared/copy/refusals/process'
import { serviceRefusals } from '@shared/copy/refusals/service'
import { sessionRefusals } from '@shared/copy/refusals/session'
import { wishRefusals } from '@shared/copy/refusals/wish'

/** Every sentence of every room: a code is a refusal exactly where it has one. */
export const sentences = {
  ...everywhere,
  ...appealRefusals,
  ...butlerRefusals,
  ...consultationRefusals,
  ...dutyRefusals,
  ...handlingRefusals,
  ...peopleRefusals,
  ...photoRefusals,
  ...placesRefusals,
  ...postsRefusals,
  ...processRefusals,
  ...serviceRefusals,
  ...sessionRefusals,
  ...wishRefusals,
} satisfies Record<ErrorCode | ClientErrorCode, RefusalText>
