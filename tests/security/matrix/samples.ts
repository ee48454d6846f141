import type { Actions } from '@shared/contract/actions'

import { appealSamples } from './samples/appeal'
import { bodiesSamples } from './samples/bodies'
import { butlerSamples } from './samples/butler'
import { communitySamples } from './samples/community'
import { consultationSamples } from './samples/consultation'
import { dutySamples } from './samples/duty'
import { membershipSamples } from './samples/membership'
import { peopleSamples } from './samples/people'
import type { SamplesOf } from './samples/sample'
import { sessionSamples } from './samples/session'
import { wishSamples } from './samples/wish'
import { workSamples } from './samples/work'

/** One sample for each verb, by its area. */
export const samples: SamplesOf<Actions> = {
  ...appealSamples,
  ...bodiesSamples,
  ...butlerSamples,
  ...communitySamples,
  ...consultationSamples,
  ...dutySamples,
  ...membershipSamples,
  ...peopleSamples,
  ...sessionSamples,
  ...wishSamples,
  ...workSamples,
}
