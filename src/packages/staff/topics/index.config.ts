import { ruleTopics } from '@shared/copy/staff/topics'

export default definePageConfig({ navigationBarTitleText: ruleTopics.title })
