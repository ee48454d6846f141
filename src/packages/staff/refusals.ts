import { knowRefusals } from '@shared/copy/refusals'
import { appealRefusals } from '@shared/copy/refusals/appeal'
import { butlerRefusals } from '@shared/copy/refusals/butler'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { handlingRefusals } from '@shared/copy/refusals/handling'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'
import { postsRefusals } from '@shared/copy/refusals/posts'
import { processRefusals } from '@shared/copy/refusals/process'
import { serviceRefusals } from '@shared/copy/refusals/service'
import { sessionRefusals } from '@shared/copy/refusals/session'
import { wishRefusals } from '@shared/copy/refusals/wish'

knowRefusals(
  appealRefusals,
  butlerRefusals,
  consultationRefusals,
  handlingRefusals,
  peopleRefusals,
  photoRefusals,
  placesRefusals,
  postsRefusals,
  processRefusals,
  serviceRefusals,
  sessionRefusals,
  wishRefusals,
)
