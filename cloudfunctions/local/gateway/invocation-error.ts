/** Why the platform itself, not the function's code, gave no answer. */
export type InvocationFault =
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTION_UNLOADABLE'
  | 'FUNCTION_THREW'
  | 'FUNCTION_CRASHED'
  | 'FUNCTION_TIMED_OUT'
  | 'SERVER_BUSY'
  | 'PAYLOAD_TOO_LARGE'

/** `wx.cloud` reports its own numbers; where WeChat documents none, the nearest general one stands. */
const FAULTS: Readonly<Record<InvocationFault, { readonly status: number; readonly errCode: number }>> = {
  FUNCTION_NOT_FOUND: { status: 404, errCode: -501000 },
  FUNCTION_UNLOADABLE: { status: 500, errCode: -504002 },
  FUNCTION_THREW: { status: 500, errCode: -504002 },
  FUNCTION_CRASHED: { status: 502, errCode: -504002 },
  FUNCTION_TIMED_OUT: { status: 504, errCode: -504003 },
  SERVER_BUSY: { status: 429, errCode: -501004 },
  PAYLOAD_TOO_LARGE: { status: 413, errCode: -501000 },
}

export class InvocationError extends Error {
  constructor(
    readonly fault: InvocationFault,
    message: string,
  ) {
    super(message)
    this.name = 'InvocationError'
  }

  get status(): number {
    return FAULTS[this.fault].status
  }

  get errCode(): number {
    return FAULTS[this.fault].errCode
  }
}
