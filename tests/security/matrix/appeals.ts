import { newAppeal } from '../../../cloudfunctions/appeals/new-appeal'
import { placeAppeal } from '../../../cloudfunctions/appeals/place-appeal'
import { platformDatabase } from '../../../cloudfunctions/kernel/platform'
import type { AppealDoc, StoredVerdict } from '../../../cloudfunctions/store/appeals'
import type { TestApi } from '../../support/api'
import { put, SECRETS } from './world'

const verdict: StoredVerdict = {
  kind: 'discussable',
  code: 'environmentHygiene',
  name: '环境卫生',
  source: 'article',
  ruleVersion: 'default-1',
  evidence: [],
  confidence: 0.9,
  deciderId: null,
  decidedBy: null,
  flags: [],
  statutoryItem: null,
  residentMessage: null,
  handoff: null,
}

/** Two accepted appeals of somebody else, on the secretary's desk; nobody has sent one this minute. */
export async function resetAppeals(api: TestApi): Promise<void> {
  for (const _id of ['appeal1', 'appeal2']) {
    const now = new Date()
    const fresh = newAppeal(
      {
        _id,
        countyId: 'county',
        communityId: 'cm1',
        compoundId: 'cp1',
        compoundName: '桂园小区',
        stairwellId: 'cp1-b01-u1',
        building: 1,
        unitEntrance: 1,
        authorId: api.personId(SECRETS.openid),
        onBehalf: null,
        where: '',
        what: '大件垃圾放在哪里,大家定一下。',
        hope: '',
        photoIds: [],
        judge: 'branchSecretary',
      },
      verdict,
      now,
    )
    const accepted: AppealDoc = { ...fresh, state: 'accepted', publication: 'public', why: null, follows: 1 }
    await put('appeals', { ...accepted, ...placeAppeal(accepted, now) })
    if (_id === 'appeal2') continue
    const urgent: AppealDoc = { ...fresh, _id: 'appealUrgent', state: 'emergency', urgent: true }
    await put('appeals', { ...urgent, ...placeAppeal(urgent, now) })
  }
  for (const name of ['appeal_turns', 'topic_drafts', 'co_signs']) {
    const { command } = platformDatabase()
    await platformDatabase()
      .collection(name)
      .where({ _id: command.gt('') })
      .remove()
  }
}
