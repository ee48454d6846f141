import type { CareConsent } from '../../contract/butler/care'
import type { CheckItem, CheckScore } from '../../contract/butler/check'
import type { PublishState } from '../../contract/publish'

export const checkItems: Record<CheckItem, string> = {
  cleaning: '保洁',
  order: '秩序',
  repairs: '报修',
  greenery: '绿化',
  answering: '有问有答',
}

export const checkScores: Record<CheckScore, string> = {
  good: '不错',
  fair: '一般',
  poor: '不行',
}

export const careConsents: Record<CareConsent, string> = {
  spoken: '当面同意',
  written: '写了字据',
}

export const butlerNotes = {
  check: '看看物业',
  checkMeaning: '品质监督员：今天看到的，记一笔',
  checkLead: (property: string) => `${property}今天做得怎么样？看到什么记什么，同一天再记就换成新的。`,
  checkDefault: '项目是本系统默认，可由当地调整。记下的只是看到的事，怎么评分另有办法。',
  noProperty: { say: '这个小区没有物业公司', next: '没有可记的。缺什么，可以在「商量」里提出来。' },
  notButler: { say: '这里给红色管家用', next: '您有事，可以在「我的管家」里说。' },
  stairwell: '哪个单元',
  item: '看的是什么',
  score: '做得怎么样',
  note: '看到了什么',
  noteHint: '可以不写。写的电话会自动遮住。',
  itemFirst: '先选看的是什么、做得怎么样。',
  saveCheck: '记下来',
  savedCheck: '记下了。',
  seen: '最近看到的',
  seenNone: '还没有人记过。',

  care: '记挂的人',
  careMeaning: '独居老人、行动不便的邻居，先要本人同意',
  careLead: '要本人同意才记，只有您和支部书记看得到，看一次记一次。邻居说不记了，马上删。',
  careWho: '是哪一位',
  careWhoHint: '比如：302 李奶奶',
  careWhat: '要留心什么',
  careWhatHint: '比如：独居，腿脚不便，每周去看一次',
  careConsent: '本人怎么同意的',
  careAsked: '问过本人，本人同意记下来',
  careAskedMeaning: '这是单独的同意，不同意就不记，什么都不受影响',
  careAskFirst: '先问过本人，同意了才记。',
  careEmpty: '写一下是哪一位、要留心什么。',
  on: '同意了',
  off: '还没问',
  saveCare: '记下来',
  careNone: '还没有记挂的人。',
  removeCare: '不记了，删掉',
  removeLead: '删了就找不回来了。',
  removeYes: '删掉',
  back: '先不',
  by: (who: string, consent: string, when: string) =>
    `${[who, consent].filter(Boolean).join('记，')} · ${when}`,

  card: '给邻居看的名片',
  cardMeaning: '全名和照片，放不放由您自己定',
  cardLead: '在这个楼道里留过手机号的邻居，在「我的管家」里看得到；其他人只看到姓和称呼。随时可以收回。',
  cardNow: '邻居现在看到的',
  cardOf: (door: string) => `${door}的红色管家`,
  name: '全名',
  nameField: '我的姓名',
  nameHint: '不写，就只显示姓和称呼',
  nameWrong: '请写中文姓名，两到十二个字。',
  nameSave: '让邻居看到全名',
  nameDrop: '收回全名',
  nameSaved: '好了，邻居看得到全名了。',
  nameDropped: '收回了，只显示姓和称呼。',
  photo: '照片',
  photoWhy: '上门时，老人认得出是您。请放一张只有您自己的照片。',
  photoAdd: '放一张照片',
  photoChange: '换一张',
  photoDrop: '收回照片',
  photoDropped: '收回了，照片不再显示，随后删除。',
  photoEnds: '您不再当这里的管家时，照片自动收回并删除。',
  photoAgree: '看说明',
} as const

export const photoStates: Record<PublishState, string> = {
  pending: '照片收到了，检查通过就给邻居看，一般几分钟。',
  held: '照片还要书记看一眼，看过就给邻居看。',
  refused: '这张照片没有通过检查，邻居看不到。请换一张。',
  public: '邻居看得到这张照片。',
}
