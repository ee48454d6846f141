/**
 * Words that are misspelt by sound, by shape or on purpose, and how they are meant.
 *
 * Two sources: pairs seen in residents' writing, and pairs made here by exchanging one
 * character of a guarded word for one that sounds the same. A made pair that is an
 * ordinary word itself (保修, 无业) stays as it was written.
 */

/** Seen spellings. The first word of a row is meant; the others are written. */
const SEEN_SPELLINGS: readonly string[] = [
  '物业 物页 勿业 物叶 务业 乌业 五业 物ye 勿页',
  '物业费 物业废 勿业费 物业肺',
  '垃圾 垃极 拉圾 辣鸡 垃级 拉极 垃鸡 垃及 lj',
  '天然气 天燃汽 天然汽 天燃气 天燃器',
  '煤气 煤汽 媒气',
  '不够用 不购用',
  '扫码 扫马 扫玛 扫吗 扫嘛 骚码',
  '微信 薇信 微芯 徽信 威芯 v信 v芯 v心 v❤ 薇芯 卫芯 wx weixin',
  '拒交 拒jiao 拒胶 巨交 拒教 拒叫',
  '业主 叶主 业煮 页主',
  '断水 段水 断氺 短水 端水',
  '断电 段电 断典 短电 端电',
  '停水 亭水 仃水',
  '停电 亭电 仃电',
  '停车 仃车 亭车 停chē',
  '身份证 身分证 身份正 深份证 身fen证 sfz',
  '消防 肖防 消方 宵防',
  '电梯 电剃 电体 电踢',
  '小区 小曲 小屈 晓区',
  '楼道 楼到 娄道',
  '公摊 公滩 公瘫',
  '租户 祖户 组户 租护',
  '外地 歪地 外递',
  '投票 头票 投piao 透票 投飘',
  '法院 法圆 法元 珐院',
  '派出所 派出锁 派处所',
  '离婚 离昏 梨婚',
  '代办 贷办 代半',
  '发票 发漂 发飘 发piao 法票',
  '贷款 贷宽 代款 货款',
  '兼职 兼只 兼直 茧职',
  '垃圾分类 垃圾分累',
  '退休 腿休 退修',
  '养老金 养老巾 养老今',
  '烟花 烟化 烟华',
  '举报 举爆 举抱',
  '砸 咂',
  '偷 tou',
  '打 da',
  '费 fei',
  '交 jiao',
  '业 ye',
  '水 氺 shui',
  '电 dian',
  '断 duan',
  '停 ting',
  '堵 du',
  '门 men',
  '票 piao',
  '车 che',
  '砸 za',
  '拆 chai',
  '罚 fa',
  '锁 suo',
  '租 zu',
]

/** Words whose meaning decides a verdict and which are therefore worth reading by sound. */
const GUARDED =
  '断水 断电 停水 停电 断网 断气 砸了 砸坏 堵门 堵住 堵路 泼漆 油漆 撬开 撬锁 伪造 假证 假章 公章 代签 签字 冒充 偷电 偷水 窃电 私接 私拉 私分 瓜分 集资 分红 红包 曝光 人肉 偷拍 跟踪 破解 密码 群租 隔断 隔间 逃税 偷税 开票 差评 围堵 横幅 拒交 拒缴 抗交 联盟 轮胎 放气 毒死 毒药 药死 打死 揍他 收拾 教训 赶走 撵走 赶出 不许 不准 不让 别让 禁止 双倍 翻倍 多交 多掏 全包 租户 租客 租房 外地 外来 回迁 农村 打工 残疾 轮椅 老人 保姆 骑手 业主 投票 表决 举手 通过 同意 签名 执行 规定 国家 政策 法律 标准 电价 水价 电费 水费 气费 燃气 医保 社保 公积金 养老金 退休 年龄 税收 纳税 承重墙 消防通道 疏散 通道 烟花 鞭炮 爆竹 禁放 登记 备案 公摊 面积 法院 官司 开庭 判决 起诉 仲裁 信访 上访 复议 立案 拘留 交警 城管 派出所 公安 教育局 学校 学区 医院 公交 地铁 省道 国道 红绿灯 化工厂 环评 宅基地 拆迁 老公 老婆 媳妇 儿媳 婆婆 前妻 前夫 离婚 出轨 小三 彩礼 遗嘱 遗产 房产 抚养费 借条 欠债 还钱 借钱 定金 中介 维修基金 维修资金 烟感 喷淋 消火栓 监控 摄像头 举报 贿赂 回扣 打架 老鼠药'.split(
    ' ',
  )

/** Characters that sound alike (tone aside), limited to those met in guarded words. */
const ALIKE =
  '断段短缎端锻 水氺睡谁 电典店殿垫点甸 停亭庭挺听廷 砸咂杂匝 堵赌肚睹 门们闷 泼坡 漆七器 撬翘窍巧 锁索所琐 伪尾委卫 造早皂 假贾甲驾 证正政征症 章张彰 代带袋待贷 签千迁牵铅 字自子 冒帽貌 偷投头 窃切怯 私思斯丝司 接结街截 拉啦垃 分芬纷份粉 瓜刮 集级极急 资姿咨滋 红洪宏鸿 包苞胞 曝暴爆 光广 肉揉 拍排派 跟根 踪宗综 破坡婆 解姐界 密蜜秘 码马玛吗 群裙 租祖组足 隔格革 逃桃陶套 税睡说 开凯 票漂飘瓢 差叉插 评平苹凭瓶 围维为违 横恒 幅福副 拒具句巨聚据 交胶焦教叫浇 缴角脚搅 抗扛炕 联连莲帘 盟萌蒙 轮仑伦论 胎台抬 放方访 气汽器弃 毒独读 药要耀 打达大 死四斯 揍奏 赶感敢干 撵碾 许需虚 准谆 让嚷 禁进近尽 止只纸指 双爽 倍备背被 翻番帆 掏涛滔 全权泉拳 户护互沪 客克课刻 外歪 地递弟帝 来莱 回会汇 迁千签 农浓弄 村存寸 残蚕惨 疾级极 轮论 椅以倚 业页叶夜 主煮住注 投头透 表标彪 决绝觉 举具句 手首守 通同童 过果锅 同铜童 意义议易 名明鸣 执职直值 行形型 规归龟 定订钉 国果 家加佳嘉 政正证 策册侧 法发罚 律率绿 标彪 价架驾 费废肺飞 燃然 医衣依 保宝堡 社设射 公工功 积机级 金今斤巾 养氧样 退腿 休修羞 年念粘 龄铃灵零 承成城程 重中种 墙强抢 消肖宵销 防房方 道到倒 疏书舒 散伞三 烟咽淹 花化华 鞭边编 炮泡跑 爆报抱 竹烛主 登灯蹬 记计纪级 备被贝 案暗按 摊滩瘫贪 面免 积极 院圆元园怨 官关管 司私丝 庭停亭 判叛盼 决绝 起启 诉素速 仲中众 裁才材财 信心新 访仿纺 复付负 立力利 拘居具 留流溜 警井景 城成程 管馆 派排 所锁索 安按岸 教叫 育玉遇 局居据 学雪穴 校笑效 区曲屈 铁贴帖 绿律率 灯登 化话画 厂场敞 环还 宅摘窄 基鸡机 拆柴 老姥 公工 婆破 媳息西 妇付富 前钱 妻七 夫付 离梨李 婚昏混 轨鬼 彩采踩 礼里理 遗移疑 嘱主 产铲 抚扶府 借界介 欠歉嵌 债寨 还环 钱前 定订 维围 修休 金今 感敢 喷盆 淋林 栓拴 监坚兼 控空孔 摄设射 像象向 头投 举句 报抱豹 贿会 赂路 扣口 鼠属 章张'.split(
    ' ',
  )

/** Ordinary words that a made spelling must not change. */
const ORDINARY = new Set(
  '放弃 教师 通过 分头 头等 分组 公正 保证 停止 复查 学习 交付 发现 方法 分发 房子 公家 公里 方式 开票 派头 路口 放过 报备 花费 交班 老人 老师 登机 年限 信访 新房 心房 定钱 平价 评价 标价 无业 保修 水表 店主 典当 公物 公关 公馆 管家 具名 明白 同名 同学 童心 工资 工会 正式 正义 公议 协议 商议 会议 同义 铜艺 通告 投入 头发 透过 成立 城里 城市 城关 程序 宝宝 保管 医治 衣服 抱怨 会员 回来 会客 刻意 过来 外面 歪了 互相 维护 以后 早上 大人 打扫 达到 到底 倒车 道路 面对 免费 极限 急用 机器 机会 中介 只让 尽量 近期 进来 进出 出来 感谢 干净 敢不 只有 指定 归家 规划 工地 公开 工作 开会 门口 发票 法律 罚款 发生 表明 表演 标准 投诉 头顶 直行 职工 值班 形式 行不 国外 果皮 政府 正好 话题 画画 对话 年级 边上 编号 宣传 关门 关于 关机 按时 安全 流动 井盖 景观 排队 牌子 居住 居民 具体 遇到 玉米 雪天 效果 笑话 曲子 贴纸 率先 登高 敞开 场地 环境 还是 还前 摘下 鸡蛋 机动 柴火 息事 西边 付费 富裕 钱包 夫妻 前妻 前期 七点 付款 李子 里面 理发 昏暗 混合 鬼怪 采购 踩坏 移动 疑问 主任 住户 注意 铲除 扶手 府上 界限 介绍 歉意 还前 环保 前面 订购 围墙 休息 今天 盆栽 林子 坚持 兼职 空间 孔洞 设施 射灯 相象 方向 投放 句子 会议 路灯 口子 属于 章程 张贴 段落 短期 端午 睡觉 谁家 店铺 点心 亭子 庭院 听说 杂物 赌博 闷热 婆婆 巧克力 所以 索性 委员 尾巴 卫生 驾照 征求 症状 待遇 贷款 带头 千万 自己 子女 帽子 投票 结果 街道 司机 丝毫 芬芳 份额 粉尘 及时 姿势 咨询 洪水 胞妹 爆竹 揉面 派出 根本 综合 姐妹 秘书 蜜蜂 马上 祖国 组织 足球 格外 桃树 陶瓷 套餐 说话 插座 平时 苹果 瓶子 为了 违规 福利 聚会 据说 巨大 浇水 叫门 脚步 角落 搅拌 连接 莲花 论坛 台阶 抬高 访客 汽车 器材 独居 读书 要求 奏乐 需要 虚报 纸箱 止步 背后 被子 备用 帆布 拳头 泉水 护栏 课程 帝王 递交 汇总 浓度 存放 惨重 级别 叶子 夜里 煮饭 绝对 觉得 首先 守门 锅炉 果树 易燃 义务 议事 明天 鸣笛 佳节 加装 册子 侧门 绿化 架子 废品 飞虫 肺病 依据 堡垒 功能 程度 重新 种花 抢占 强行 销售 方便 到处 书屋 舒服 三天 雨伞 淹水 华丽 泡水 跑步 报告 主要 灯光 计划 纪律 贝壳 暗处 按照 滩涂 贪污 免除'.split(
    ' ',
  ),
)

/** Every spelling to replace, with what is meant. The longest is tried first. */
export function spellings(): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const row of soundAlikes()) meant.set(row[0], row[1])
  for (const row of SEEN_SPELLINGS) {
    const [word, ...written] = row.split(' ')
    if (word === undefined) continue
    for (const spelling of written) meant.set(spelling, word)
  }
  return meant
}

function soundAlikes(): [string, string][] {
  const alike = new Map<string, Set<string>>()
  for (const group of ALIKE) {
    for (const char of group) {
      const others = alike.get(char) ?? new Set<string>()
      for (const other of group) if (other !== char) others.add(other)
      alike.set(char, others)
    }
  }

  const guarded = new Set(GUARDED)
  const pairs: [string, string][] = []
  for (const word of GUARDED) {
    for (let at = 0; at < word.length; at += 1) {
      for (const other of alike.get(word.charAt(at)) ?? []) {
        const written = word.slice(0, at) + other + word.slice(at + 1)
        if (guarded.has(written) || ORDINARY.has(written)) continue
        pairs.push([written, word])
      }
    }
  }
  return pairs
}
