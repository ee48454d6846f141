/** Until when terms last that have not run out whenever this is run. */
export const nextYear = () => new Date().getFullYear() + 1
