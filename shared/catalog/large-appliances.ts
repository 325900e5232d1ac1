// The catalogue's large appliances: nobody posts them, or carries them in. Steps never open a housing or touch a
// part that carries mains voltage.
import type { Category } from './category'

export const largeAppliances = {
  'washing-machine': {
    symptoms: {
      'does-not-drain': { steps: ['clean-pump-filter', 'straighten-drain-hose', 'run-drain-programme'] },
      'does-not-spin': { steps: ['spread-laundry', 'clean-pump-filter'] },
      'does-not-start': { steps: ['close-door-firmly', 'turn-off-lock-or-delay', 'check-socket'] },
      'no-water': { steps: ['open-tap', 'clean-inlet-sieve'] },
      leaks: { steps: ['check-hoses', 'clean-door-seal', 'use-less-detergent'] },
      'noisy-or-moves': { steps: ['level-it', 'remove-transport-bolts', 'clean-pump-filter'] },
      'does-not-heat': { steps: ['try-hot-programme'] },
      'door-stuck': { steps: ['wait-for-door-lock', 'run-drain-programme'] },
      smells: { steps: ['run-hot-cycle', 'clean-door-seal'] },
      'trips-breaker': { steps: ['test-the-circuit'] },
      other: { steps: [] },
    },
    modes: ['pickup', 'on-site'],
    ords: 17,
    dutyToRepair: true,
  },
  dishwasher: {
    symptoms: {
      'does-not-drain': { steps: ['clean-sieve', 'straighten-drain-hose'] },
      'dishes-stay-dirty': { steps: ['clean-spray-arms', 'clean-sieve', 'load-with-space'] },
      'dishes-stay-wet': { steps: ['refill-salt-and-rinse-aid', 'choose-hotter-programme'] },
      'film-on-dishes': { steps: ['refill-salt-and-rinse-aid'] },
      'does-not-start': { steps: ['close-door-firmly', 'turn-off-lock-or-delay', 'check-socket'] },
      'no-water': { steps: ['open-tap', 'clean-inlet-sieve'] },
      leaks: { steps: ['clean-door-seal', 'use-dishwasher-detergent', 'level-it'] },
      noisy: { steps: ['load-with-space', 'clean-sieve'] },
      smells: { steps: ['clean-sieve', 'run-hot-cycle'] },
      'trips-breaker': { steps: ['test-the-circuit'] },
      other: { steps: [] },
    },
    modes: ['pickup', 'on-site'],
    ords: 17,
    dutyToRepair: true,
  },
  refrigerator: {
    symptoms: {
      'not-cold': { steps: ['check-temperature', 'free-inner-vents', 'give-it-air'] },
      'too-cold': { steps: ['check-temperature', 'move-food-from-back-wall'] },
      'does-not-switch-on': { steps: ['check-socket'] },
      'ice-builds-up': { steps: ['defrost', 'clean-door-seal'] },
      'water-inside-or-under': { steps: ['clear-drain-hole', 'level-it'] },
      noisy: { steps: ['level-it', 'give-it-air'] },
      'runs-all-the-time': { steps: ['check-temperature', 'clean-door-seal', 'give-it-air'] },
      'door-does-not-close': { steps: ['clean-door-seal', 'make-room-for-door', 'level-it'] },
      'dispenser-faulty': { steps: ['unlock-dispenser', 'change-water-filter'] },
      'trips-breaker': { steps: ['test-the-circuit'] },
      other: { steps: [] },
    },
    modes: ['pickup', 'on-site'],
    ords: 17,
    dutyToRepair: true,
  },
} as const satisfies Record<string, Category>
