import { knowRefusals } from '@shared/copy/refusals'
import { appealRefusals } from '@shared/copy/refusals/appeal'
import { consultationRefusals } from '@shared/copy/refusals/consultation'
import { peopleRefusals } from '@shared/copy/refusals/people'
import { photoRefusals } from '@shared/copy/refusals/photo'
import { postsRefusals } from '@shared/copy/refusals/posts'

knowRefusals(appealRefusals, consultationRefusals, peopleRefusals, photoRefusals, postsRefusals)
