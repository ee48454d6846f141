/** Defaults of this project (domain §3.2, §3.4), not official figures. */
export const DISSENT_WORKING_DAYS = 5
export const ASSEMBLY_ASKED_AFTER_DAYS = 60
