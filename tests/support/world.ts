import { EJSON } from 'bson'

import { projectPage } from '../../cloudfunctions/consultations/project-page'
import type { CollectionName } from '../../cloudfunctions/store/collections'
import type { ConsultationDoc, StatementDoc } from '../../cloudfunctions/store/consultations'
import { storedPage } from '../../cloudfunctions/store/page-text'
import type { PersonDoc } from '../../cloudfunctions/store/persons'
import type { CompoundDoc } from '../../cloudfunctions/store/places'
import type { TestApi } from './api'

/** Stored things for tests that need few of them; each may be changed by the test that makes it. */
export const aCompound = (change: Partial<CompoundDoc> = {}): CompoundDoc => ({
  _id: 'cp1',
  countyId: 'county',
  subdistrictId: 'sd1',
  communityId: 'cm1',
  communityName: '春和社区',
  name: '桂园小区',
  kind: 'commercial',
  order: '0001',
  trial: false,
  areaSquareMetres: 30_000,
  buildings: 6,
  stairwells: 12,
  households: 144,
  branch: { id: 'br1', name: '桂园小区党支部', establishment: 'single', secretary: '王书记' },
  butlersInOffice: 12,
  committee: { name: '桂园小区业委会', members: 5, partyMembers: 4 },
  property: { name: '安居物业' },
  ...change,
})

export const aConsultation = (change: Partial<ConsultationDoc> = {}): ConsultationDoc => ({
  _id: 'cs1',
  countyId: 'county',
  communityId: 'cm1',
  compoundId: 'cp1',
  compoundName: '桂园小区',
  officeId: 'of1',
  officeName: '桂园商量办公室',
  title: '凉亭改成下棋晒太阳的地方',
  category: 'publicSpace',
  body: '凉亭一直空着,大家想想怎么用。',
  photos: [],
  state: 'asking',
  steps: [
    {
      step: 'asking',
      startedAt: new Date('2026-11-20T00:00:00Z'),
      dueAt: new Date('2026-11-27T00:00:00Z'),
      endedAt: null,
      responsible: '王书记',
    },
  ],
  openedAt: new Date('2026-11-20T00:00:00Z'),
  ...change,
})

export const aStatement = (change: Partial<StatementDoc> = {}): StatementDoc => ({
  _id: 'st1',
  consultationId: 'cs1',
  authorId: 'p_author',
  author: '本小区邻居',
  text: '加两把长椅,老人坐着说话。',
  state: 'public',
  createdAt: new Date('2026-11-20T01:00:00Z'),
  answered: 0,
  ...change,
})

export const aPerson = (id: string, change: Partial<PersonDoc> = {}): PersonDoc => ({
  _id: id,
  rung: 'visitor',
  residences: [],
  posts: [],
  sessions: [],
  consents: [],
  rev: 0,
  ...change,
})

/** Puts documents into the store as they are, dates included. */
export async function load(
  { control }: Pick<TestApi, 'control'>,
  collection: CollectionName,
  documents: readonly object[],
): Promise<void> {
  await control.load({ collection, documents: documents.map((one) => EJSON.serialize(one)) })
}

/** Stores a consultation with its statements and its page, as opening one does. */
export async function storeConsultation(
  api: Pick<TestApi, 'control'>,
  consultation: ConsultationDoc,
  statements: readonly StatementDoc[],
): Promise<void> {
  await load(api, 'consultations', [consultation])
  await load(api, 'statements', statements)
  const page = projectPage(consultation, statements, statements.length, [], consultation.openedAt)
  await load(api, 'consultation_pages', [storedPage(page)])
}
