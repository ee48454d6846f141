/** Over, practised or only feared: the same words then tell of no emergency. */
export const PAST =
  '(上个月|去年|前年|上周|上回|那次|那回|已经灭|早灭|火灭了|扑灭了|浇灭了|救出来|没事了|人没事|处理完|修好了|演练|讲座|培训|以防|防止|怕|担心|万一|隐患|上次|着过|困过|烧过|爆过|掉过|晕过|教教|学学|讲讲|怎么救|参观|报名|演习|宣传|春天|前些日子|前阵子|头年|年前|早先|那阵)'
