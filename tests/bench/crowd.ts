import type { Stance } from '@shared/contract/consultation'
import { bucketOf } from '@shared/rules/consultation/bucket'
import { EJSON } from 'bson'
import { projectPage } from '../../cloudfunctions/consultations/project-page'
import { countBucket } from '../../cloudfunctions/features/consultation/count-bucket'
import { openSecrets } from '../../cloudfunctions/kernel/secrets'
import type { ControlClient } from '../../cloudfunctions/local/emulator/control-client'
import { newDeadline } from '../../cloudfunctions/store/deadlines'
import { storedPage } from '../../cloudfunctions/store/page-text'
import { type ParticipationDoc, participationId } from '../../cloudfunctions/store/participations'
import { aCompound, aConsultation, aPerson, aStatement } from '../support/world'
import { openidOf } from './crowd-people'
import { BENCH_SECRET } from './secret'

const STATEMENTS = 60
const STANCES: readonly Stance[] = ['agree', 'disagree', 'unsure']
const secrets = openSecrets(BENCH_SECRET)
const now = new Date()

export const consultationOf = (size: number): string => `bench${size}`
export const statementOf = (size: number, index: number): string => `bench${size}-st${index % STATEMENTS}`

/** A consultation in which `size` people have each taken six stances, counted and ready to read. */
export async function loadCrowd(control: ControlClient, size: number): Promise<void> {
  const consultation = aConsultation({ _id: consultationOf(size) })
  const statements = Array.from({ length: STATEMENTS }, (_, i) =>
    aStatement({ _id: statementOf(size, i), consultationId: consultation._id }),
  )
  const buckets = new Map<number, ParticipationDoc[]>()
  let batch: ParticipationDoc[] = []
  for (let member = 0; member < size; member += 1) {
    const participation = participationOf(size, member)
    buckets.set(participation.bucket, [...(buckets.get(participation.bucket) ?? []), participation])
    batch.push(participation)
    if (batch.length === 1000 || member === size - 1) {
      await load(control, 'participations', batch)
      batch = []
    }
  }
  const tallies = [...buckets].map(([bucket, facts]) => countBucket(consultation._id, bucket, facts))
  await load(control, 'tally_buckets', tallies)
  await load(control, 'consultations', [consultation])
  await load(control, 'statements', statements)
  await load(control, 'consultation_pages', [
    storedPage(projectPage(consultation, statements, STATEMENTS, tallies, now)),
  ])
}

/** People who live in the benched compound. */
export async function loadPeople(control: ControlClient, count: number): Promise<void> {
  await load(control, 'compounds', [aCompound()])
  const residence = {
    compoundId: 'cp1',
    compoundName: '桂园小区',
    communityId: 'cm1',
    kind: null,
    verified: false,
    since: now,
  }
  for (let from = 0; from < count; from += 1000) {
    const people = Array.from({ length: Math.min(1000, count - from) }, (_, i) =>
      aPerson(secrets.personId(openidOf(from + i)), { rung: 'declared', residences: [residence] }),
    )
    await load(control, 'persons', people)
  }
}

/** Somebody whose desk has so many open things, of a hundred dates. */
export async function loadDesk(control: ControlClient, member: number, open: number): Promise<void> {
  const communityId = `bench${member}`
  const place = { countyId: 'county', communityId, compoundId: 'cp1' }
  await load(control, 'persons', [
    aPerson(secrets.personId(openidOf(member)), {
      rung: 'phoneVerified',
      label: '李书记',
      posts: [{ post: 'communitySecretary', placeId: communityId, placeName: '春和社区', since: now }],
    }),
  ])
  for (let from = 0; from < open; from += 1000) {
    const lines = Array.from({ length: 1000 }, (_, i) =>
      newDeadline({
        rule: 'consultationStep',
        subject: `${communityId}-${from + i}`,
        place,
        dueAt: new Date(now.getTime() + ((from + i) % 100) * 3_600_000),
        level: 'communitySecretary',
        row: { title: '车棚晚上太暗，装一盏感应灯吧。', where: '桂园小区', waits: 'neighbours', since: now },
      }),
    )
    await load(control, 'deadlines', lines)
  }
}

function participationOf(size: number, member: number): ParticipationDoc {
  const personId = secrets.personId(openidOf(member))
  const stances = Array.from({ length: 6 }, (_, i) => [
    statementOf(size, member * 7 + i * 11),
    STANCES[(member + i) % 3] ?? 'agree',
  ])
  return {
    _id: participationId(consultationOf(size), personId),
    consultationId: consultationOf(size),
    compoundId: 'cp1',
    personId,
    bucket: bucketOf(personId),
    verified: member % 3 === 0,
    stances: Object.fromEntries(stances) as Record<string, Stance>,
    joinedAt: now,
    changedAt: new Date(now.getTime() - 86_400_000 + member),
  }
}

export const load = (control: ControlClient, collection: string, documents: readonly object[]) =>
  control.load({ collection, documents: documents.map((one) => EJSON.serialize(one)) })
