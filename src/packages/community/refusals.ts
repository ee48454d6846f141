import { knowRefusals } from '@shared/copy/refusals'
import { butlerRefusals } from '@shared/copy/refusals/butler'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'

knowRefusals(butlerRefusals, peopleRefusals, photoRefusals, placesRefusals)
