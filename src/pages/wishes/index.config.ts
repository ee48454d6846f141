import { wishBoard } from '@shared/copy/wish-board'

export default definePageConfig({ navigationBarTitleText: wishBoard.title })
