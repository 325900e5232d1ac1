// Packages that bring no types.

declare module 'workerd' {
  /** Path of the program for this platform; importing it throws where there is none. */
  const workerd: string
  export default workerd
  /** The newest date that it knows. */
  export const compatibilityDate: string
}
