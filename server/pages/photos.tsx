// Photos of an item on the pages of those who work with it: small squares, each leading to the whole picture.

export interface PhotosProps {
  ids: readonly string[]
  /** The address of the job's page, under which its photos lie. */
  at: string
  /** What the nth is called for those who hear the page. */
  name: (nth: number) => string
}

export function Photos({ ids, at, name }: PhotosProps) {
  if (ids.length === 0) return null
  return (
    <div class="photos">
      {ids.map((id, i) => (
        <a href={`${at}/photos/${id}`} target="_blank" rel="noopener">
          <img src={`${at}/photos/${id}`} alt={name(i + 1)} loading="lazy" />
        </a>
      ))}
    </div>
  )
}
