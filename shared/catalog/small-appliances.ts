// The catalogue's small appliances. Steps never open a housing or touch a part that carries mains voltage.
import type { Category } from './category'

export const smallAppliances = {
  'vacuum-cleaner': {
    symptoms: {
      'weak-suction': { steps: ['empty-dust', 'clean-filters', 'clear-blockage'] },
      'does-not-switch-on': { steps: ['check-socket', 'let-it-cool'] },
      'battery-drains': { steps: ['clean-filters', 'use-lower-power'] },
      'does-not-charge': { steps: ['clean-contacts', 'check-socket'] },
      'brush-stuck': { steps: ['clean-brush'] },
      'loud-or-whistles': { steps: ['clear-blockage', 'clean-filters'] },
      'smells-burnt': { steps: ['let-it-cool', 'clean-brush'] },
      'cord-does-not-wind': { steps: ['pull-out-cord'] },
      'robot-loses-its-way': { steps: ['clean-sensors', 'place-dock-freely'] },
      'part-broken': { steps: [] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in', 'pickup'],
    ords: 34,
    dutyToRepair: true,
  },
  'coffee-maker': {
    symptoms: {
      'no-coffee': { steps: ['refill-and-vent', 'descale', 'clean-brewing-unit'] },
      leaks: { steps: ['empty-drip-tray', 'seat-all-parts'] },
      'does-not-switch-on': { steps: ['check-socket', 'seat-all-parts'] },
      'not-hot': { steps: ['descale', 'warm-the-cup'] },
      'tastes-bad': { steps: ['clean-brewing-unit', 'adjust-grind'] },
      'milk-does-not-foam': { steps: ['clean-milk-parts', 'use-cold-milk'] },
      'grinder-faulty': { steps: ['clear-bean-hopper'] },
      'message-stays': { steps: ['descale', 'seat-all-parts', 'unplug-for-a-minute'] },
      noisy: { steps: ['refill-and-vent'] },
      'trips-breaker': { steps: ['test-the-circuit'] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in', 'pickup'],
    ords: 36,
  },
  'small-kitchen-appliance': {
    symptoms: {
      'does-not-switch-on': { steps: ['check-socket', 'seat-all-parts', 'let-it-cool'] },
      'does-not-heat': { steps: ['clean-heating-surface', 'check-settings'] },
      'stops-while-running': { steps: ['let-it-cool', 'use-smaller-portions'] },
      'does-not-turn': { steps: ['free-the-blades', 'seat-all-parts'] },
      leaks: { steps: ['clean-seal-ring'] },
      'buttons-faulty': { steps: ['unplug-for-a-minute', 'check-settings'] },
      'smells-burnt': { steps: ['clean-out-crumbs', 'let-it-cool'] },
      'cable-damaged': { steps: ['leave-unplugged'] },
      'part-broken': { steps: [] },
      'trips-breaker': { steps: ['test-the-circuit'] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in'],
    ords: 29,
  },
} as const satisfies Record<string, Category>
