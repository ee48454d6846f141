import { staffTitles } from '@shared/copy/staff/titles'

export default definePageConfig({ navigationBarTitleText: staffTitles.bodies })
