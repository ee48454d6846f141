import type { PublishReason } from '../contract/publish'
import { REPORTS_THAT_FOLD, type ReportReason, type StatementState } from '../contract/statement'

const systemDefault = '本系统默认，可由当地调整'

export const speak = {
  entry: '您怎么看？也说一句',
  go: '说一句',
  about: (title: string) => `关于「${title}」`,
  label: '您想说的话',
  hint: '遇到了什么、想怎么办，都可以写。',
  used: (used: number, most: number) => `${used} / ${most} 字`,
  empty: '先写一句，再送出。',
  photos: '照片',
  photosMeaning: '最多三张。不要拍到别人的脸和门牌号。',
  addPhoto: '加照片',
  removePhoto: (place: number) => `去掉第${place}张照片`,
  photoProblem: '有一张照片没选上，换一张试试。',
  whoSees: '别人看到的是「本小区邻居」。手机号、门牌号会自动遮住。',
  whoSeesNamed: '别人会看到您的姓名。手机号、门牌号会自动遮住。',
  showName: '写上我的姓名',
  showNameMeaning: '不写就是「本小区邻居」',
  child: '替孩子说',
  childMeaning: '不满十四岁的孩子，由您替他说',
  on: '是',
  off: '不用',
  agreement: '送出就是同意《使用约定》。',
  readAgreement: '看《使用约定》',
  send: '送出',
  sending: '正在送出',
  sendingPhotos: (place: number, total: number) => `正在传第 ${place} 张照片，共 ${total} 张`,
  kept: '已经记下，有网就送出去。',
  keptMeaning: '关掉也不会丢，也不会送两次。',
  leftToday: (left: number) =>
    left === 0 ? '今天在这件事上说满了，明天接着说。' : `今天还能说 ${left} 句。`,
  closed: { say: '这一步已经不收新的话了', next: '回到这件事，能看到接下来怎么办。' },
  done: {
    pending: { say: '送到了，审核中', next: '正在看有没有不合适的字，一般很快。通过以后，邻居就能看到。' },
    public: { say: '说出去了', next: '邻居现在就能看到您的话，也能对它表态。' },
    held: { say: '送到了，书记在看', next: '看过以后会放出来，或者告诉您为什么。' },
    refused: {
      say: '没有通过',
      next: '您可以换个说法再说一次，也可以当面跟支部书记说。',
    },
  },
  asShown: '别人看到的样子',
  toMatter: '回到这件事',
  sayAnother: '再说一句',
} as const

export const mySaying = {
  title: '我说的',
  all: '我说过的话',
  when: (when: string) => `${when}说的`,
  inMatter: (title: string) => `在「${title}」里`,
  empty: { say: '您还没有说过话', next: '在一件事里点「说一句」，说过的话和结果都会留在这里。' },
  signInFirst: { say: '登录后才看得到您说过的话', next: '到「我的」里用微信确认登录就行。' },
  toMine: '去「我的」',
  more: '再看早一些的',
  waiting: '等有网',
  waitingWhy: '已经记下，有网就送出去。',
  states: {
    pending: '审核中',
    public: '已公开',
    held: '书记在看',
    refused: '没有通过',
    folded: '被折叠',
    hidden: '被隐藏',
    contested: '申诉中',
  } satisfies Record<StatementState, string>,
  photosChecking: (count: number) => `${count} 张照片还在审核，通过了才会放出来。`,
  photosRefused: (count: number) => `${count} 张照片没有通过，只放出了文字。`,
  reason: (words: string) => `理由：${words}`,
  contest: '我不同意，请上一级看看',
  contestTitle: '请上一级再看一次',
  contestLead: '申诉只有一次，由上一级来看，不再由原来的人看。',
  contestLabel: '想补充的话（可以不写）',
  contestHint: '为什么应该留着',
  contestSend: '送出申诉',
  contestLater: '先不申诉',
} as const

/** Why one's own words stand where they stand. */
export const stateMeanings: Record<StatementState, string> = {
  pending: '正在看有没有不合适的字，别人现在还看不到。',
  public: '邻居能看到，也能对它表态。',
  held: '看过以后会放出来，或者告诉您为什么。',
  refused: '没有放出来。您可以换个说法再说一次。',
  folded: `有 ${REPORTS_THAT_FOLD} 位邻居反映，先收起来，书记正在看。`,
  hidden: '书记收起来了，别人看不到。',
  contested: '上一级正在看，结果会写在这里。',
}

export const publishReasons: Record<PublishReason, string> = {
  checking: '审核还没有回音。',
  unsure: '有一处机器拿不准，请书记看一眼。',
  noAnswer: '审核一直没有回音，改由书记来看。',
  young: '十四五岁的孩子说的话，先请书记看一眼。',
  hosted: '线上商量时说的话，书记看过就公开。',
  notSuitable: '里面有不适合公开的内容。',
  byPerson: '书记看过，没有放出来。',
}

export const reporting = {
  open: '反映',
  openLabel: '反映这句话有问题',
  title: '这句话有什么问题？',
  reasons: {
    personalAttack: '骂人、针对某个人',
    privacy: '露了别人的隐私',
    untrue: '说的不是真的',
    advertising: '广告、拉人',
    unlawful: '违法的内容',
    other: '别的问题',
  } satisfies Record<ReportReason, string>,
  meaning: `满 ${REPORTS_THAT_FOLD} 位核实过住处的邻居反映，这句话会先折叠，请书记看（${systemDefault}）。别人看不到是谁反映的。`,
  send: '告诉书记',
  later: '先不反映',
  chooseFirst: '先选一条，再告诉书记。',
  done: '收到了，谢谢您。满三位邻居反映就会先折叠，请书记看。',
} as const

export const folded = {
  say: '大家反映有问题，书记正在看',
  unfold: '展开看',
  fold: '收起来',
  onBehalfOfChild: '替孩子说',
} as const
