// The catalogue's power tools and bicycles. Steps never touch what decides over safety: frame, steering, guards,
// brake cables or the inside of a battery.
import type { Category } from './category'

export const toolsAndBicycles = {
  'power-tool': {
    symptoms: {
      'does-not-start': { steps: ['check-power', 'release-locks'] },
      'does-not-charge': { steps: ['warm-up-battery', 'clean-contacts'] },
      'battery-damaged': { steps: ['stop-using-battery'] },
      'cuts-out': { steps: ['let-it-cool', 'fit-sharp-bit'] },
      weak: { steps: ['fit-sharp-bit', 'check-direction-and-gear'] },
      'chuck-faulty': { steps: ['clean-chuck'] },
      'noisy-or-shakes': { steps: ['reseat-bit'] },
      'sparks-or-smells-burnt': { steps: ['let-it-cool'] },
      'cable-damaged': { steps: ['leave-unplugged'] },
      'part-broken': { steps: [] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in', 'pickup'],
    ords: 24,
  },
  bicycle: {
    symptoms: {
      'flat-tyre': { steps: ['pump-up-tyre', 'search-for-thorn'] },
      'brakes-faulty': { steps: ['seat-wheel', 'clean-braking-surface'] },
      'gears-slip': { steps: ['clean-and-oil-chain', 'turn-barrel-adjuster'] },
      'chain-faulty': { steps: ['clean-and-oil-chain'] },
      'wheel-wobbles': { steps: ['seat-wheel'] },
      creaks: { steps: ['grease-seat-post', 'clean-and-oil-chain'] },
      'lights-faulty': { steps: ['check-light-contacts'] },
      'steering-loose': { steps: [] },
      'frame-damaged': { steps: [] },
      'service-due': { steps: [] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'pickup', 'on-site'],
    ords: 18,
  },
  'e-bike': {
    symptoms: {
      'does-not-switch-on': { steps: ['charge-battery', 'reseat-battery'] },
      'no-assistance': { steps: ['check-speed-magnet', 'restart-system'] },
      'range-too-short': { steps: ['pump-up-tyre', 'warm-up-battery'] },
      'does-not-charge': { steps: ['dry-contacts', 'warm-up-battery'] },
      'battery-damaged': { steps: ['stop-using-battery'] },
      'error-on-display': { steps: ['restart-system', 'check-speed-magnet'] },
      'flat-tyre': { steps: ['pump-up-tyre', 'search-for-thorn'] },
      'brakes-faulty': { steps: ['clean-braking-surface'] },
      'gears-slip': { steps: ['clean-and-oil-chain', 'turn-barrel-adjuster'] },
      'motor-noisy': { steps: ['clean-and-oil-chain'] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'pickup', 'on-site'],
    ords: 18,
    dutyToRepair: true,
  },
} as const satisfies Record<string, Category>
