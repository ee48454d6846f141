import { wish } from '@shared/copy/wish'

export default definePageConfig({ navigationBarTitleText: wish.newTitle })
