import type { TopicRule } from '../types'
import { words } from '../words'

export const VAGUE: TopicRule = {
  code: 'vague',
  kind: 'needsReview',
  name: '说得不够清楚',
  source: 'default',
  definition: '无事由、地点或指代不明；也包括表扬(not_appeal)',
  words: words(''),
  edges: ['追问3项：在哪、什么事、想怎么办；48小时不补充自动归档'],
  patterns: [
    { phrase: '<vagueWord>', weight: 1, why: '没有说清在哪、什么事' },
    {
      phrase:
        '(谢谢|感谢|表扬|点赞|点个赞|夸夸|夸一夸|辛苦了|好样的|送面锦旗|太感谢){0-20}(了|!|热心|及时|帮|好|师傅|大哥|大姐|小哥|管家|阿姨|志愿者|保安)',
      weight: 1.8,
      why: '表扬而非诉求',
      not: ['(能不能|建议|商量|啊停|让我们|坏|漏|爬楼|臭|拖了|议)'],
    },
    {
      phrase: '为{0-6}点赞{0-20}(了|!|热心|及时|帮|好|师傅|大哥|大姐|小哥|管家|阿姨|志愿者|保安)',
      weight: 1.8,
      why: '表扬而非诉求',
      not: ['(能不能|建议|商量|啊停|让我们|坏|漏|爬楼|臭|拖了|议)'],
    },
    {
      phrase: '(帮我|帮俺|帮我们|帮老人|帮我家){0-16}(表扬|点赞|点个赞|感谢|谢谢|谢了|送锦旗|夸)',
      weight: 3,
      why: '表扬而非诉求',
    },
    {
      phrase:
        '(还是上次|上次说的|昨天说的|之前说的|说过的|那个事|那件事|你们懂|懂的都懂|你们看着办|看着办吧|老样子|同上|如题)',
      weight: 2,
      why: '指代不明',
    },
  ],
  examples: [
    '有人占地方。',
    '还是上次说的那个事，你们看着办。',
    '管管吧，实在受不了了。',
    '急！!!在线等！!!',
    '今天下雨，多亏三单元的红色管家帮我把被子收了，给她点个赞！',
    '1号楼。',
  ],
  handoff: null,
  residentMessage: null,
}
