import { CONSENT_VERSIONS } from '../../contract/consent'
import { DEFAULT_MARK, type Notice, operatorOr } from './notice'

/** What PIPL art. 17 asks to be said: who, what, why, how long, which rights, and where to complain. */
export const privacyNotice = (operatorName: string): Notice => ({
  kind: 'notice',
  version: CONSENT_VERSIONS.notice,
  title: '隐私说明',
  brief: '只看不用登录。您表态、说话时，我们才记下必要的几样；别人看不到您是谁。',
  sections: [
    {
      heading: '谁在处理',
      lines: [`${operatorOr(operatorName)}。有话要问，到「我的 · 关于 · 投诉与意见」。`],
    },
    {
      heading: '记什么、为什么',
      lines: [
        '微信给的编号：认出是同一个人，一人只算一次。',
        '您说的小区：只让本小区的人商量本小区的事。',
        '您的态度和发言：按人数统计，公开的话先遮住电话、门牌。',
        '手机号：发言、联系管家前核对一次（实名要求）；不给也能看、能表态。',
        '楼栋、单元、门牌和姓名：只有核实住处的管家或书记看得到，看一次记一次。',
      ],
    },
    {
      heading: '放在哪、放多久',
      lines: [
        '手机号、门牌、姓名加密保存，密钥一人一把；删掉密钥，就再也读不出来。',
        '搬走就删门牌；注销就删全部个人信息，说过的话去掉名字后保留。',
        '办事记录保存三年；公开的商量结果保存十年。',
      ],
    },
    {
      heading: '您的权利',
      lines: [
        '随时查看、复制、更正、删除，随时撤回同意（《个人信息保护法》第十五条、第四十四至四十七条）。',
        '撤回后仍可浏览全部公开内容。',
        '不满十四岁，由监护人替孩子说（第三十一条）。',
      ],
    },
    {
      heading: '给谁',
      lines: ['不卖、不给商家。发言和照片交给微信做内容安全检查。', '法律要求时，依法提供。'],
    },
    { heading: '说明', lines: [DEFAULT_MARK] },
  ],
  agree: '同意',
  refuse: '先不同意，只看看',
})
