import type { MinutesSigner } from '../contract/minutes'
import type { Outcome, SessionMode } from '../contract/process'
import type { PresentGroup } from '../contract/session/groups'

export const outcomeNames: Record<Outcome, string> = {
  consensus: '达成一致',
  majorityView: '多数意见',
  noConsensus: '没有商量成',
  transferredStatutory: '转请业主大会决定',
}

export const outcomeMeanings: Record<Outcome, string> = {
  consensus: '到会的人都同意这样办。',
  majorityView: '多数人同意这样办，不同意见写在下面。',
  noConsensus: '这次没有谈拢，各家的意见都留在下面。',
  transferredStatutory: '这件事依法由业主大会决定，这里的意见一并转去。',
}

export const signerNames: Record<MinutesSigner, string> = {
  host: '主持人',
  recorder: '记录人',
  resident: '居民',
}

export const modeNames: Record<SessionMode, string> = {
  onsite: '现场商量',
  roundtable: '圆桌商量',
  online: '线上商量',
}

export const presentGroupNames: Record<PresentGroup, string> = {
  residentDelegate: '居民代表',
  serviceSpecialist: '社区服务专员',
  propertyCompany: '物业企业',
  redButler: '红色管家',
  delegateOrCommissioner: '两代表一委员',
  resident: '居民',
}

export const minutes = {
  title: '商量纪要',
  of: (compound: string) => `${compound} 商量纪要`,
  outcome: '商量成果',
  adopted: (number: number, title: string) => `方案${number}：${title}`,
  whoCame: '谁来商量的',
  group: (name: string, count: number) => `${name} ${count} 人`,
  present: (count: number) => `到会 ${count} 人`,
  households: (count: number) => `${count} 户参与`,
  hosted: (who: string) => `${who}主持`,
  rules: (version: string) => `按议事规则 ${version} 进行`,
  left: { adjourned: '没开完，改天接着开', short: '人没有到齐' },
  noSession: '没有会议记录。',
  viewsFor: '赞成的意见',
  viewsAgainst: '不赞成的意见',
  minority: '不同意见（原样保留）',
  minorityAnswer: (who: string) => `${who}的答复`,
  minorityDue: (day: string) => `主持人 ${day} 前书面答复。`,
  minorityDefault: '五个工作日是本系统默认，可由当地调整。',
  minorityOverdue: '过了时间还没答复，已经升级到上一级。',
  noViews: '没有人提。',
  pollTitle: '意向征集',
  pollTurnout: (persons: number, households: number, homes: number) =>
    homes > 0
      ? `${persons} 人答复，代表 ${households} 户（全小区 ${homes} 户）`
      : `${persons} 人答复，代表 ${households} 户`,
  byPerson: '按人算',
  byHousehold: '按户算',
  option: '方案',
  noPoll: '这次没有做意向征集。',
  corrections: '更正',
  correction: (by: string, day: string) => `${by} · ${day}`,
  signatures: '签名',
  signer: '身份',
  signedBy: '签名和日期',
  signed: (name: string, day: string) => `${name} · ${day}`,
  unsigned: '等签名',
  sealNumber: (seal: string) => `校验号 ${seal.slice(0, 4)}-${seal.slice(4, 8)}-${seal.slice(8, 12)}`,
  sealedMeaning: '三方签了名，正文不再改动；要更正，另补一条，两处都留着。',
  waitingMeaning: '主持人、记录人和一位核实过的居民签名以后，纪要就定下来。',
  sign: (as: string) => `以${as}身份签名`,
  signTitle: '签名前，请看一眼',
  signLead: '上面写的，和您到场听到的一样吗？签了名，正文就不再改。',
  signYes: '一样，我签名',
  signNo: '再看看',
  paper: '看大字版，可以打印',
  open: '打开大字版',
  none: { say: '还没有商量纪要', next: '商量会开完、写好以后，会放在这里。' },
  toMinutes: '看商量纪要',
  toSign: '有一份纪要等您签名',
  maskedNote: '号码、门牌和私人信息已遮住。',
} as const
