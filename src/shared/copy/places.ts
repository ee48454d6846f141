import type { CompoundKind, StationPlace, StationService } from '../contract/community'

export const compoundKinds: Record<CompoundKind, string> = {
  commercial: '商品房小区',
  staffYard: '家属院',
  threeNoCompound: '三无小区',
  ordinaryCompound: '居民小区',
}

export const stationPlaces: Record<StationPlace, string> = {
  park: '公园旁',
  school: '学校旁',
  hospital: '医院旁',
  mall: '商圈里',
  other: '街边',
}

export const stationServices: Record<StationService, string> = {
  shelter: '避风雨',
  rest: '歇歇脚',
  water: '喝口水',
  charging: '充充电',
  firstAid: '急救箱',
  reading: '看看书',
}

export const community = {
  trial: '体验小区',
  trialMeaning: '谁都可以进来试试，不影响真实的小区',
  receptionMeaning: '每月一次，四级一起听您说，可以约时段',
  report: '月报',
  reportMeaning: '商量了几件事，几件按时办好',
  inCommunity: (name: string, kind: string) => `${name} · ${kind}`,

  stationOpen: '开门时间',
  stationWhere: '在哪儿',
  stationServices: '能做什么',
  stationOffice: '商量办公室',
  stationCompounds: '在这里商量的小区',
  stationConsultations: '这里正在商量',
  noConsultations: { say: '现在没有正在商量的事', next: '有新的事开始，会贴在驿站，也会出现在这里。' },
  makePoster: '做一张墙上的海报',
  stationsLead: '累了歇脚，有事商量',
  noStations: { say: '这里还没有红色驿站', next: '有了新的驿站，会出现在这里。' },

  oneThreeN: '小区里谁在管事',
  branchOf: { single: '单独建的支部', joint: '联合建的支部' },
  secretary: (label: string) => `${label} · 支部书记`,
  secretaryMissing: '书记还没有到岗',
  butlers: '红色管家',
  butlersInOffice: (count: number, stairwells: number) => `${stairwells} 个楼道，${count} 位管家在岗`,
  butlersMissing: '还没有红色管家',
  committee: '红色业委会',
  committeeMembers: (members: number) => `${members} 位委员`,
  committeeShare: {
    holds: '党员超过 60%',
    fails: '党员还没超过 60%',
    untold: '正在补选委员',
  },
  committeeMissing: '还没有成立业委会',
  property: '红色物业',
  propertyMissing: '没有物业公司',
  ledBy: (community: string, industry: string) => `${community}、${industry}双重领导`,
  ledByOne: (community: string) => `${community}领导，行业党委还没有登记`,
  gap: '空缺',
  gapMeaning: '空着的位置，由党支部先顶上。',
  others: '还有这些力量',
  shops: '红色商铺',
  shop: (offer: string, hours: string, address: string) => [offer, address, hours].filter(Boolean).join('\n'),
  noOthers: '还没有登记其他力量。',
  offices: '商量办公室',
  officeAt: (host: string) => `设在${host}`,
  figures: (buildings: number, stairwells: number, households: number) =>
    `${buildings} 栋楼 · ${stairwells} 个楼道 · ${households} 户`,

  goConsult: '去商量',
  chooseLead: '您住哪个小区？',
  chooseWhy: '只用来打开您小区的事，随时可以换。',
  chooseCommunity: '先找您的社区',
  compoundsIn: (count: number) => `${count} 个小区`,
  otherCommunities: '看别的社区',
  noCompounds: { say: '这个社区还没有登记小区', next: '请到红色驿站告诉工作人员。' },
} as const
