/** @returns the text so that it keeps its own order within a sentence of the other direction (U+2068, U+2069). */
export const apart = (text: string): string => `\u2068${text}\u2069`
