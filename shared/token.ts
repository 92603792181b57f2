/** The secret in a personal link, as it is written: for the first script of the answer page, which carries no schemas. */
export const tokenPattern = /^[A-Za-z0-9_-]{22,64}$/
