import { FunctionNotFound } from '../emulator/actions/function-actions'
import { InvocationError } from './invocation-error'
import type { Gateway } from './start-gateway'

/** What an emulator in the same process calls when one function calls another. */
export const invokerOf =
  (gateway: () => Gateway | undefined) =>
  async (name: string, data: unknown): Promise<unknown> => {
    const running = gateway()
    if (!running) throw new FunctionNotFound(name)
    try {
      return JSON.parse(await running.invoke(name, JSON.stringify(data)))
    } catch (error) {
      const missing = error instanceof InvocationError && error.fault === 'FUNCTION_NOT_FOUND'
      throw missing ? new FunctionNotFound(name) : error
    }
  }
