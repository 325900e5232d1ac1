// How one language's words become the type that all others must fill: texts stay texts, what takes values takes the same.

export type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : { readonly [Key in keyof T]: Said<T[Key]> }
