/**
 * A phone gives up after ten seconds without an answer, and so it should; a machine that stands still that long is
 * not what a journey is about. Then it is walked once more, and what went wrong the first time is printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true })
