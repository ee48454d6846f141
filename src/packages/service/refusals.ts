import { knowRefusals } from '@shared/copy/refusals'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'
import { postsRefusals } from '@shared/copy/refusals/posts'
import { serviceRefusals } from '@shared/copy/refusals/service'

knowRefusals(peopleRefusals, photoRefusals, placesRefusals, postsRefusals, serviceRefusals)
