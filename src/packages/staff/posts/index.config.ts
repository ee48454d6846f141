import { staffTitles } from '@shared/copy/staff/titles'

export default definePageConfig({
  navigationBarTitleText: staffTitles.posts,
  // An invitation is sent as a card.
  enableShareAppMessage: true,
})
