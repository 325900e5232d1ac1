/**
 * A fingerprint of a text: the first 128 bits of its SHA-256, as 32 hex digits. It is taken for each request, so a runtime with
 * code of its own for it gives that.
 */
export type Digest = (text: string) => string
