import { FunctionNotFound } from '../../cloudfunctions/local/emulator/actions/function-actions'
import { refusal, useEmulator } from './target'

const invoke = async (name: string, data: unknown) => {
  if (name === 'broken') throw new Error('out of order')
  if (name === 'silent') return undefined
  if (name !== 'echo') throw new FunctionNotFound(name)
  return { heard: data }
}

describe('functions.invokeFunction', () => {
  const { target } = useEmulator({ invoke })
  const call = (name: string, data?: unknown) => target.app.callFunction({ name, data } as never)

  it('hands the data to the invoker and its answer back', async () => {
    expect((await call('echo', { a: [1, '二'] })).result).toEqual({ heard: { a: [1, '二'] } })
  })
  it('no data arrives as an empty object', async () => {
    expect((await call('echo')).result).toEqual({ heard: {} })
  })
  it('no answer comes back as null', async () => {
    expect((await call('silent')).result).toBeNull()
  })
  it('a missing function is FUNCTION_NOT_FOUND', async () => {
    expect((await refusal(call('nobody'))).code).toBe('FUNCTION_NOT_FOUND')
  })
  it('a function that throws is an error with its message', async () => {
    expect((await refusal(call('broken'))).message).toContain('out of order')
  })
  it('more than 100 KB of text is refused', async () => {
    expect((await refusal(call('echo', { text: 'x'.repeat(102_400) }))).code).toBe('EXCEED_MAX_PAYLOAD_SIZE')
  })
})
