import { knowRefusals } from '@shared/copy/refusals'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { handlingRefusals } from '@shared/copy/refusals/handling'
import { photoRefusals } from '@shared/copy/refusals/photo'

knowRefusals(consultationRefusals, handlingRefusals, photoRefusals)
