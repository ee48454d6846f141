import type { TopicCategory } from '../contract/consultation'
import type { TemplateId } from '../contract/opening'

export interface ConsultationTemplate {
  readonly id: TemplateId
  readonly name: string
  /** The mechanism of the source articles that it comes from. */
  readonly source: string
  readonly category: TopicCategory
  readonly title: string
  readonly text: string
  readonly askingDays: number
}

/** What a secretary may begin from. Every word of it may be changed before it is opened. */
export const consultationTemplates: Readonly<Record<TemplateId, ConsultationTemplate>> = {
  openCompoundProperty: {
    id: 'openCompoundProperty',
    name: '开放式小区红色物管 专题协商座谈会',
    source: 'S0-31',
    category: 'propertyService',
    title: '开放式小区红色物管怎么管，请大家商量',
    text: [
      '咱们是开放式小区，业主和租户都住在这里。红色物管管哪些事、怎么收费、谁来监督，想请大家一起商量。',
      '请说说：一，眼下最急的是哪几件（卫生、停车、门岗、维修）；二，您愿意怎样参与；三，费用怎么公开才放心。',
      '租户和业主一样可以说。说的话会整理进座谈会，结果在这里公开。',
    ].join('\n'),
    askingDays: 7,
  },
}
