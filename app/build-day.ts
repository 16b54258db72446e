/** The day on which this site is built, "YYYY-MM-DD". */
export const buildDay = new Date().toISOString().slice(0, 10);
