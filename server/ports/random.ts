/** Randomness, from outside the domain, so that a failure can be replayed from its seed. */
export interface Random {
  bytes(length: number): Uint8Array
  /** An integer from 0 up to, not including, 2^48. */
  nonce(): number
}
