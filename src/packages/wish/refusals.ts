import { knowRefusals } from '@shared/copy/refusals'
import { butlerRefusals } from '@shared/copy/refusals/butler'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { wishRefusals } from '@shared/copy/refusals/wish'

knowRefusals(butlerRefusals, peopleRefusals, photoRefusals, wishRefusals)
