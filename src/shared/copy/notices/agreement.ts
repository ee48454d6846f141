import { CONSENT_VERSIONS } from '../../contract/consent'
import { DEFAULT_MARK, type Notice, operatorOr } from './notice'

export const userAgreement = (operatorName: string): Notice => ({
  kind: 'userAgreement',
  version: CONSENT_VERSIONS.userAgreement,
  title: '使用约定',
  brief: '小区的事，好好说、一起商量。',
  sections: [
    { heading: '这里是什么', lines: [`${operatorOr(operatorName)}办的小区商量平台，免费使用。`] },
    {
      heading: '这里不能决定什么',
      lines: ['这里征集意向，不产生《民法典》第二百七十八条业主共同决定的效力。'],
    },
    {
      heading: '说话的规矩',
      lines: [
        '说事不说人：不骂人、不点名、不贴别人的电话和门牌。',
        '不发广告、不募捐、不传播违法内容。',
        '发言先经检查再公开；被收起的，您看得到原因，可以请上一级再看。',
      ],
    },
    { heading: '账号', lines: ['一人一个微信，不借给别人用；不满十四岁由家长替孩子说。'] },
    { heading: '不满意怎么办', lines: ['到「我的 · 关于 · 投诉与意见」，或拨打12345。'] },
    { heading: '说明', lines: [DEFAULT_MARK] },
  ],
  agree: '同意',
  refuse: '先不同意，只看看',
})
