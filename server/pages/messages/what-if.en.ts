// What the page says on which the office tries out a change of its network, in English.
export const whatIfEn = {
  whatIf: {
    title: 'What if',
    heading: 'What would happen if',
    intro:
      'The repairs of the last 30 days are dispatched anew, on paper: once with the workshops as they are, once with your change. Nothing is changed by it.',
    kinds: {
      add: 'Add a workshop',
      close: 'Close a workshop',
      retrain: 'Let a workshop repair other things',
    },
    try: 'Try it out',
    workshop: 'Workshop',
    name: 'Name',
    newName: 'New workshop',
    place: 'Where it would be',
    skills: 'What it would repair',
    brands: 'Brands that would authorise it',
    brandsHint: 'For their warranty work, separated by commas.',
    keptBrands: 'For what it repairs already, the brands that have authorised it stay.',
    noWorkshops: 'No workshop yet.',
    result: {
      add: (name: string) => `If ${name} were added`,
      close: (name: string) => `If ${name} were closed`,
      retrain: (name: string, skills: string) => `If ${name} repaired ${skills}`,
    },
    from: (jobs: number, day: string) =>
      jobs === 1 ? `From 1 repair asked for since ${day}.` : `From ${jobs} repairs asked for since ${day}.`,
    cut: 'There were more in these 30 days; the latest are counted.',
    straight:
      'Distances are as the crow flies, and nobody says no. What each workshop’s places are worth stays as last worked out.',
    nothing: 'No repair was asked for in the last 30 days, so there is nothing to try this on.',
    measure: 'Measure',
    before: 'As it is',
    after: 'Then',
    change: 'Change',
    mean: 'Distance on average',
    p95: '95 of 100 are no farther than',
    unserved: 'Repairs that nobody could take',
    loads: 'Repairs by workshop',
    same: 'No workshop would get more or fewer.',
    others: (n: number) => (n === 1 ? '1 more changes.' : `${n} more change.`),
    imagined: 'new',
  },
}
