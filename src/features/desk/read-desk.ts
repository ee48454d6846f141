import { call } from '@/platform/call'

export const readDesk = (cursor: string | undefined) => call('desk.list', { cursor })
