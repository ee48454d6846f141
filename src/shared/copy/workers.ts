import type { WorkerReason, WorkerState, WorkerTrade } from '../contract/workers'

export const workerTrades: Record<WorkerTrade, string> = {
  courier: '送快递',
  rider: '送外卖、跑腿',
  driver: '开网约车、货车',
  other: '别的活儿',
}

export const workerReasons: Record<WorkerReason, string> = {
  notSeen: '还没有在驿站见到您',
  elsewhere: '您跑的地方不在这个社区',
  leftTrade: '您已经不在这里跑了',
}

export const workerStates: Record<Exclude<WorkerState, 'accepted'>, string> = {
  waiting: '等社区工作人员看一眼',
  refused: '这次没有通过',
  ended: '报到已经结束',
}

/** What couriers, riders and drivers read where they register and where they say what they saw. */
export const workers = {
  title: '师傅们的驿站',
  entry: '送快递、送外卖、开车的师傅',
  entryMeaning: '报个到，歇脚、商铺优惠、随手拍都能用',
  lead: '天天跑在路上，这里也是您的家门口。',
  gains: '报到以后，您可以到驿站歇脚喝水、看商铺给师傅们的方便、把路上看到的问题随手拍给小区。',
  minimal: '不问姓名，不看身份证。一键查询里只多一个人数。',
  trade: '您干哪一行',
  tradeFirst: '先选干哪一行。',
  community: '您常跑哪个社区',
  communityFirst: '先选一个社区。',
  moreCommunities: '看更多社区',
  register: '报到',
  again: '重新报到',
  numberLead: '您的报到号',
  numberMeaning: '到红色驿站歇脚时，把这个号报给社区工作人员，她见过您就通过。',
  within: '三个工作日内会有人看（本系统默认，可由当地调整）。',
  at: (community: string, trade: string) => `${community} · ${trade}`,
  accepted: '已经报到',
  stations: '歇脚的地方',
  noStations: '这个社区还没有红色驿站。',
  shops: '附近的红色商铺',
  noShops: '这个社区还没有登记商铺。',
  seen: '随手拍',
  seenTitle: '随手拍',
  seenLead: '路上看到小区里哪儿不对，说一句、拍一张，交给小区党支部书记。回话看得到。',
  where: '在哪个小区看到的',
  whereFirst: '先选在哪个小区看到的。',
  moreCompounds: '看更多小区',
  what: '看到了什么',
  whatHint: '比如：3 号楼下井盖松了，电动车一压就翘',
  masked: '写的电话会自动遮住；照片不要拍到人脸和门牌。',
  send: '交给书记',
  sending: '正在交…',
  mine: '我说过的事',
  mineMeaning: '现在由谁负责，几点前有回话',
  notYet: { say: '报到通过以后就能随手拍', next: '到红色驿站报一声报到号，工作人员见过您就通过。' },
  toRegister: '去报到',
  leave: '退出报到',
  leaveTitle: '退出报到？',
  leaveMeaning: '报到的记录马上删掉，人数里也减掉您。以后想来，重新报到就行。',
  leaveYes: '退出',
  leaveNo: '先不退',
} as const
