/** Themes to begin with, in the manner of shops that could be anywhere. */
import type { Theme } from './theme'

export const presets: Readonly<Record<string, Partial<Omit<Theme, 'shop' | 'language' | 'mode' | 'show'>>>> =
  {
    Paper: {},
    Atelier: {
      accent: '#7a5c2e',
      surface: '#f8f4ec',
      ink: '#211a14',
      radius: 0,
      gap: 32,
      size: 17,
      font: 'serif',
      heading: 'serif',
    },
    Volt: { accent: '#ffd400', surface: '#ffffff', ink: '#111111', radius: 6, font: 'system' },
    Mono: { accent: '#111111', surface: '#ffffff', ink: '#111111', radius: 0, font: 'system', gap: 24 },
    Night: { accent: '#9db0ff', surface: '#12141c', ink: '#e8ebf5', scheme: 'dark', radius: 16 },
    Sorbet: {
      accent: '#e05c8a',
      surface: '#fff4f7',
      ink: '#43202e',
      radius: 24,
      font: 'rounded',
      heading: 'rounded',
    },
    Signal: {
      accent: '#d4001a',
      surface: '#ffffff',
      ink: '#16181d',
      radius: 2,
      gap: 24,
      heading: 'humanist',
    },
    Moss: { accent: '#3f6b2a', surface: '#f2f3ea', ink: '#20261a', radius: 10, heading: 'serif' },
    Large: { size: 20, gap: 28, radius: 16 },
  }
