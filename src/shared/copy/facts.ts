import type { PartyBody, PartyGroup, PartyView, TellingWay } from '../contract/facts'

export const groupNames: Record<PartyGroup, string> = {
  groundFloor: '一楼住户',
  topFloor: '顶楼住户',
  carOwners: '有车的住户',
  bikeRiders: '骑电动车的住户',
  petKeepers: '养宠物的住户',
  elderly: '老人',
  families: '有孩子的家庭',
  tenants: '租户',
  shops: '沿街商户',
}

export const bodyNames: Record<PartyBody, string> = { propertyCompany: '物业公司', committee: '业委会' }

export const wayNames: Record<TellingWay, string> = {
  posted: '楼道张贴',
  visited: '上门告知',
  phoned: '打电话',
  met: '当面说过',
}

export const partyName = ({ building, unitEntrance, group, body }: PartyView): string => {
  if (building !== null) return `${building}号楼${unitEntrance ?? ''}单元`
  if (group !== null) return groupNames[group]
  return body === null ? '全小区' : bodyNames[body]
}

export const facts = {
  notes: '管家看到的情况',
  noNotes: '红色管家还没有写现场情况。',
  by: (who: string, day: string) => `${who} · ${day}`,
  correction: '更正',
  photo: (place: number) => `现场照片第${place}张`,
  parties: '和谁有关',
  noParties: '书记还没有列出和谁有关。',
  told: (way: string) => `已告知（${way}）`,
  notTold: '还没告知',
  allTold: '都已告知',
  someTold: (told: number, all: number) => `已告知 ${told} 家，共 ${all} 家`,
} as const
