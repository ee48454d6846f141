import { knowRefusals } from '@shared/copy/refusals'
import { appealRefusals } from '@shared/copy/refusals/appeal'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { handlingRefusals } from '@shared/copy/refusals/handling'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'
import { sessionRefusals } from '@shared/copy/refusals/session'

knowRefusals(
  appealRefusals,
  consultationRefusals,
  handlingRefusals,
  peopleRefusals,
  photoRefusals,
  placesRefusals,
  sessionRefusals,
)
