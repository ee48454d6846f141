/**
 * Stands in every answer of the gateway, and in no deployed function: a test greps the bundles for it.
 */
export const YSL_LOCAL_GATEWAY = 'YSL_LOCAL_GATEWAY'
