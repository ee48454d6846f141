import { knowRefusals } from '@shared/copy/refusals'
import { dutyRefusals } from '@shared/copy/refusals/duty'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { placesRefusals } from '@shared/copy/refusals/places'

knowRefusals(dutyRefusals, peopleRefusals, photoRefusals, placesRefusals)
