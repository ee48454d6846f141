import type { AppealState, AppealView } from '../contract/appeal'
import type { RuleSource, VerdictKind } from '../contract/topics'

export const verdictKinds: Record<VerdictKind, string> = {
  discussable: '可议',
  nonDiscussable: '不议',
  needsReview: '待复核',
}

export const ruleSources: Record<RuleSource, string> = {
  article: '出自夏津的公开做法',
  default: '暂行默认，以当地公布为准',
}

/** One word for where an appeal stands. */
export const appealStates: Record<AppealState, string> = {
  draft: '没提交',
  submitted: '已提交',
  screening: '审核中',
  accepted: '可以商量',
  provisionalNonDiscussable: '暂不能议',
  needsReview: '书记在看',
  emergency: '紧急',
  merged: '已合并',
  asking: '正在商量',
  handedOff: '已转办',
  split: '已分开',
  returned: '等您补充',
  folded: '已收起',
  archived: '已归档',
  withdrawn: '已撤回',
}

/** The same for its author, in two sentences. */
export const standings: Record<AppealState, { readonly say: string; readonly next: string }> = {
  draft: { say: '还没有提交', next: '写好了再提交，写到一半也会留着。' },
  submitted: { say: '送到了，正在看', next: '一般很快，过一会儿再来看结果。' },
  screening: { say: '送到了，审核中', next: '正在看有没有不合适的字，通过以后邻居就能看到。' },
  accepted: { say: '这件事可以商量', next: '邻居能看到，也能附议。书记会来组织商量。' },
  provisionalNonDiscussable: {
    say: '这件事恐怕不能在小区里商量',
    next: '这是按规则先看的，不是最后的决定。您不同意，就请书记复核。',
  },
  needsReview: { say: '正请书记看一看', next: '书记看过会写明怎么办，结果在这里能看到。' },
  emergency: { say: '先打电话求助', next: '这件事已经作为紧急情况交给书记和红色管家。' },
  merged: { say: '和邻居提的同一件事并在了一起', next: '附议都还在，往后看合在一起的那一条。' },
  asking: { say: '您提的事开始商量了', next: '去说说您的看法，也看看邻居怎么说。' },
  handedOff: { say: '这件事转到能办的地方', next: '照下面写的去找，您的文字已经整理好。' },
  split: { say: '这里面有几件事，分开来办', next: '每一件都有自己的进展，点开就能看到。' },
  returned: { say: '书记想再问您一句', next: '补充一句就接着办；没有补充，会先归档。' },
  folded: { say: '书记把它先收起来了', next: '下面写着为什么。还有话，请当面跟书记说。' },
  archived: { say: '没等到补充，先归档了', next: '这件事还在的话，可以再提一条。' },
  withdrawn: { say: '您已经撤回', next: '别人看不到了。还想说，可以再提一条。' },
}

/** 规则第 3 版: the number alone, for the name in front of it is ours. */
export const ruleVersion = (version: string): string => `规则第 ${/\d+$/.exec(version)?.[0] ?? '1'} 版`

export const verdict = {
  saidByMe: '您写的',
  saidByNeighbour: '邻居写的',
  where: '在哪儿',
  what: '什么事',
  hope: '盼着怎么办',
  masked: '遮住的地方，别人看到的也是这样。',
  marked: '为什么这样看',
  markedMeaning: '画线的是您写的话里，让规则这样看的地方。',
  because: (words: string, why: string) => `「${words}」：${why}`,
  rule: '按哪一条',
  byMachine: '系统按规则先看的，书记说了才算',
  byPerson: (who: string) => `${who}定的`,
  version: (version: string) => ruleVersion(version),
  statutory: (item: number) =>
    `这件事属于《民法典》第278条第${item}项，这里只做意向征集，不产生业主共同决定的效力。`,
  instead: '可以找这里',
  dial: (number: string) => `拨打 ${number}`,
  copy: '复制整理好的文字',
  copied: '复制好了，可以贴过去。',
  notCopied: '没复制上，请长按上面的字来复制。',
  goThere: '就到那里办，这条先结束',
  askReview: '请书记复核',
  asked: '书记会在两个工作日内看（本系统默认，可由当地调整）。',
  responsible: '现在由谁负责',
  posts: {
    branchSecretary: '小区党支部书记',
    communitySecretary: '社区党委书记',
    countyAdmin: '县里的管理员',
    author: '您自己',
  } satisfies Record<NonNullable<AppealView['responsible']>['post'], string>,
  answersBy: (day: string) => `最晚${day}回复`,
  answerYourselfBy: (moment: string) => `请在${moment}前补充`,
  overdue: '已超过时限，升到上一级来办',
  provisional: '当年节假日还没有公布，先按周末算。',
  question: '书记问您',
  answer: '您的补充',
  answerHint: '在哪儿、什么事、盼着怎么办，缺什么补什么。',
  answerLeft: (left: number) => `还能写 ${left} 个字`,
  answerEmpty: '先写一句，再送出。',
  send: '送出补充',
  reason: '书记写的',
  held: '有一处还没有公开',
  history: '一步一步',
  withdraw: '撤回这条诉求',
  withdrawTitle: '撤回这条诉求？',
  withdrawMeaning: '撤回以后邻居看不到，附议也一起收起来。',
  withdrawYes: '撤回',
  withdrawNo: '先不撤回',
  toConsultation: '去看这件商量',
  toMerged: '看合在一起的那一条',
  toPart: (place: number) => `看第 ${place} 件`,
  toWhole: '看分开之前的那一条',
  photo: (place: number) => `第${place}张照片`,
  submitted: (when: string) => `${when}提的`,
  entrance: (building: number, unit: number | null) =>
    unit === null ? `${building}号楼` : `${building}号楼${unit}单元`,
  told: '书记和红色管家已经收到通知',
  toldMeaning: '他们会尽快联系。危险没有过去，请先打电话、先离开。',
  attended: '已经有人在管',
  waiting: '还在等结果，点这里再看看',
} as const
