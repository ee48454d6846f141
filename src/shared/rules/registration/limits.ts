/** Working days in which a registration is checked on the first level. A default of this system, not an official figure. */
export const CHECK_WORKING_DAYS = 3
