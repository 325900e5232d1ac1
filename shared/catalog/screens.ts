// The catalogue's screens, and what plays on them.
import type { Category } from './category'

export const screens = {
  television: {
    symptoms: {
      'screen-broken': { steps: [] },
      'does-not-switch-on': { steps: ['check-socket', 'unplug-for-a-minute', 'change-remote-batteries'] },
      'no-picture': { steps: ['choose-input', 'try-another-cable', 'unplug-for-a-minute'] },
      'lines-or-spots': { steps: ['try-another-source', 'reset-picture'] },
      'no-sound': { steps: ['check-sound-output', 'unplug-for-a-minute'] },
      'poor-reception': { steps: ['check-aerial-cable', 'search-channels'] },
      'no-network': { steps: ['restart-router', 'update-software'] },
      'remote-faulty': { steps: ['change-remote-batteries', 'pair-remote-again'] },
      'switches-off': { steps: ['turn-off-timers', 'free-the-vents'] },
      'port-faulty': { steps: ['try-another-cable'] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'pickup', 'on-site'],
    ords: 8,
    dutyToRepair: true,
  },
  monitor: {
    symptoms: {
      'screen-broken': { steps: [] },
      'does-not-switch-on': { steps: ['check-socket', 'unplug-for-a-minute'] },
      'no-picture': { steps: ['choose-input', 'try-another-cable'] },
      flickers: { steps: ['try-another-cable', 'set-refresh-rate'] },
      'lines-or-spots': { steps: ['try-another-source'] },
      'colours-wrong': { steps: ['turn-off-eco-modes', 'reset-picture'] },
      'buttons-faulty': { steps: ['unplug-for-a-minute', 'unlock-menu'] },
      'port-faulty': { steps: ['try-another-cable'] },
      'stand-broken': { steps: [] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in', 'pickup'],
    ords: 8,
    dutyToRepair: true,
  },
  'game-console': {
    symptoms: {
      'does-not-switch-on': { steps: ['check-socket', 'unplug-for-a-minute'] },
      'no-picture': { steps: ['choose-input', 'try-another-cable'] },
      overheats: { steps: ['free-the-vents'] },
      'game-not-read': { steps: ['clean-disc-or-card', 'update-software'] },
      freezes: { steps: ['update-software', 'free-up-storage'] },
      'controller-faulty': { steps: ['pair-controller-again', 'recalibrate-sticks'] },
      'no-network': { steps: ['restart-router'] },
      'does-not-charge': { steps: ['use-original-charger'] },
      'screen-broken': { steps: [] },
      'port-broken': { steps: [] },
      other: { steps: [] },
    },
    modes: ['carry-in', 'mail-in', 'pickup'],
    ords: 38,
  },
} as const satisfies Record<string, Category>
