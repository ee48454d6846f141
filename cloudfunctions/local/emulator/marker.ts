/** Every entry of the emulator imports this word; a test looks for it in the function bundles. */
export const EMULATOR_MARK = 'YSL_LOCAL_EMULATOR'
