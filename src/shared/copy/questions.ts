import type { PublishState } from '../contract/publish'
import {
  QUESTION_WORKING_DAYS,
  QUESTIONS_A_MONTH,
  type QuestionLevel,
  type QuestionState,
  RAISED_WORKING_DAYS,
} from '../contract/question'

const systemDefault = '本系统默认，可由当地调整。'

/** Who answers now, as everybody reads it. */
export const questionLevels: Readonly<Record<QuestionLevel, string>> = {
  deputies: '两代表一委员',
  communitySecretary: '社区党组织书记',
  countyAdmin: '县级',
}

export const questions = {
  title: '问代表委员',
  meaning: '问党代表、人大代表、政协委员，公开问、公开答',
  lead: (community: string) => `${community}的党代表、人大代表和政协委员在这里公开答复邻居。`,
  clock: `${QUESTION_WORKING_DAYS} 个工作日内答复，过了时间大家都看得见，再由社区党组织书记在 ${RAISED_WORKING_DAYS} 个工作日内接着答。${systemDefault}`,
  bench: '在岗的代表委员',
  vacant: {
    say: '这个社区现在没有代表委员在岗',
    next: '您照样可以问：先由社区党组织书记答复，时间一样公开。也可以约书记接待日，或打 12345。',
  },
  toReception: '去约书记接待日',
  waiting: '等答复',
  overdue: '逾期',
  answered: '已答复',
  figures: (waiting: number, overdue: number, answered: number) =>
    `等答复 ${waiting} 个，其中逾期 ${overdue} 个；已答复 ${answered} 个`,
  ask: '我要问',
  choose: '看哪些',
  mine: '我问的，还没公开',
  noneWaiting: { say: '没有等着答复的问题', next: '想问什么，点下面的「我要问」。' },
  noneWaitingHere: { say: '没有等着答复的问题', next: '邻居问了，会放在这里。' },
  noneAnswered: { say: '还没有答复过的问题', next: '答复以后会放在这里，大家都能看。' },
  from: (compound: string, when: string) => `${compound}的一位邻居 · ${when}问的`,
  until: (day: string, left: string) => `${day}前答复 · ${left}`,
  raised: (day: string, left: string) => `没有按时答复，升到上一级：${day}前答复 · ${left}`,
  overdueNow: (count: number) => `${count} 个没有按时答复`,
  over: '已经过了答复的时间',
  provisional: '那一年的放假安排还没公布，先按周末算。',
  now: (who: string) => `现在由${who}答复`,
  answeredBy: (by: string, post: string, when: string) => `${by}（${post}）${when}答复`,
  late: '答复晚了',
  open: '看这个问题',
  more: '再看一些',
} as const

export const questionStates: Readonly<Record<QuestionState, string>> = {
  pending: '正在检查，通过就公开',
  held: '社区书记在看，看过就公开或告诉您为什么',
  refused: '没有公开',
  asked: '已经公开，等答复',
  answered: '已经答复',
  withdrawn: '您收回了',
}

export const question = {
  title: '一个问题',
  theAnswer: '答复',
  none: '还没有答复。',
  withdraw: '收回这个问题',
  withdrawing: '正在收回……',
  withdrawn: { say: '已经收回，别人看不到了', next: '想好了可以再问。' },
  all: '看全部问题',
  reason: (reason: string) => `理由：${reason}`,
  answer: '写答复',
  answerLead: '大家都能看到，会带上您的姓和职务。只答一次；办不了的，写明为什么、该找谁。',
  answerHint: '现在到哪一步、什么时候能办好、办不了的话找谁。',
  used: (used: number, most: number) => `${used} / ${most} 字`,
  empty: '先写一句，再送出。',
  send: '公开答复',
  sending: '正在送出……',
  answerState: {
    pending: '您的答复送到了，正在检查，通过就公开。',
    held: '您的答复送到了，有人要看一眼，看过就公开。',
    refused: '您的答复没有公开，请改一改再答。',
    public: '您的答复公开了。',
  } satisfies Record<PublishState, string>,
} as const

export const askQuestion = {
  title: '问代表委员',
  lead: '写清楚一件事：在哪里、什么情况、想知道什么。急事请先打 110、119、120，或找您的管家。',
  label: '您想问什么',
  hint: '例如：小区门口的公交站什么时候能加雨棚？',
  whoSees: (compound: string) =>
    `别人看到的是「${compound}的一位邻居」。手机号、门牌号会自动遮住。不要写别人的名字。`,
  limit: `一个月最多问 ${QUESTIONS_A_MONTH} 个。${systemDefault}`,
  send: '公开问',
  sending: '正在送出……',
  done: {
    pending: { say: '送到了，正在检查', next: '通过以后公开，时间从那时算起。' },
    held: { say: '送到了，社区书记在看', next: '看过就公开，或者告诉您为什么。' },
    public: { say: '问出去了', next: '大家现在就能看到，也看得到几号之前该答复。答复了会告诉您。' },
    refused: { say: '没有通过', next: '您可以换个说法再问一次，或者去书记接待日当面说。' },
  } satisfies Record<PublishState, { readonly say: string; readonly next: string }>,
  asShown: '别人看到的样子',
  toQuestion: '看这个问题',
  back: '看全部问题',
} as const
