import { type Action, textParam } from '../wire/request'
import { WireError } from '../wire/wire-error'

export type Invoke = (functionName: string, data: unknown) => Promise<unknown>

const MAX_TEXT_BYTES = 100 * 1024

/** Thrown by an invoker that has no such function. */
export class FunctionNotFound extends Error {
  constructor(readonly functionName: string) {
    super(`function ${functionName} not found`)
  }
}

export const functionActions = (invoke: Invoke | undefined): Record<string, Action> => ({
  'functions.invokeFunction': async (params) => {
    const name = textParam(params, 'function_name')
    const text = typeof params.request_data === 'string' ? params.request_data : ''
    if (Buffer.byteLength(text) > MAX_TEXT_BYTES) {
      throw new WireError('EXCEED_MAX_PAYLOAD_SIZE', '[PayloadTooLarge] request data exceeds 100 KB')
    }
    return { data: { response_data: JSON.stringify((await call(invoke, name, text)) ?? null) } }
  },
})

async function call(invoke: Invoke | undefined, name: string, text: string): Promise<unknown> {
  if (!invoke) throw functionNotFound(name)
  try {
    return await invoke(name, text === '' ? {} : JSON.parse(text))
  } catch (error) {
    if (error instanceof FunctionNotFound) throw functionNotFound(error.functionName)
    const message = error instanceof Error ? error.message : String(error)
    throw new WireError('FUNCTIONS_EXECUTE_FAIL', `[FunctionInvocationError] ${name}: ${message}`)
  }
}

const functionNotFound = (name: string) =>
  new WireError('FUNCTION_NOT_FOUND', `[ResourceNotFound.Function] Function not found: ${name}`)
