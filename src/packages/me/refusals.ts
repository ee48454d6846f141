import { knowRefusals } from '@shared/copy/refusals'
import { appealRefusals } from '@shared/copy/refusals/appeal'
import { butlerRefusals } from '@shared/copy/refusals/butler'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { handlingRefusals } from '@shared/copy/refusals/handling'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { postsRefusals } from '@shared/copy/refusals/posts'

knowRefusals(
  appealRefusals,
  butlerRefusals,
  consultationRefusals,
  handlingRefusals,
  peopleRefusals,
  photoRefusals,
  postsRefusals,
)
