/**
 * One family of icons: a picture for each category, as a path drawn in lines of one weight on a field of 32 by 32. Loaded
 * beside the form, which is of use before they are there.
 */
import type { CategoryCode } from '../../shared/catalog'

const box = (x: number, y: number, width: number, height: number, radius = 2): string => {
  const corner = `a${radius} ${radius} 0 0 1 `
  const [across, down] = [width - 2 * radius, height - 2 * radius]
  return `M${x + radius} ${y}h${across}${corner}${radius} ${radius}v${down}${corner}-${radius} ${radius}h-${across}${corner}-${radius}-${radius}v-${down}${corner}${radius}-${radius}z`
}

const ring = (x: number, y: number, radius: number): string =>
  box(x - radius, y - radius, 2 * radius, 2 * radius, radius)

const bicycle = `${ring(8, 21, 5)}${ring(24, 21, 5)}M8 21l5-9h8l-5 9zM24 21L20 8h3M12 8h4M16 21l-4-13`

export const icons: Record<CategoryCode, string> = {
  phone: `${box(9, 3, 14, 26)}M14 25h4`,
  tablet: `${box(5, 4, 22, 24)}M14 24h4`,
  laptop: `${box(6, 7, 20, 14)}M2 25h28`,
  television: `${box(3, 6, 26, 17)}M9 28l2-5M23 28l-2-5`,
  monitor: `${box(4, 5, 24, 16)}M16 21v6M11 27h10`,
  headphones: `M5 20v-3a11 11 0 0 1 22 0v3${box(4, 19, 5, 8)}${box(23, 19, 5, 8)}`,
  'game-console':
    'M10 9h12a7 7 0 0 1 7 7c0 5-1 8-4 8s-3-4-6-4h-6c-3 0-3 4-6 4s-4-3-4-8a7 7 0 0 1 7-7zM11 12v4M9 14h4M20 15h0M23 13h0',
  'washing-machine': `${box(5, 3, 22, 26, 3)}${ring(16, 18, 7)}M9 7h4M22 7h1M11 19c2-2 3 1 5 0s3-2 5 0`,
  dishwasher: `${box(5, 3, 22, 26, 3)}M5 10h22M9 7h4M22 7h1M9 25h14M12 25c-2-3-2-7 0-10M17 25c-2-3-2-7 0-10M22 25c-2-3-2-7 0-10`,
  refrigerator: `${box(8, 3, 16, 26)}M8 13h16M12 7v3M12 17v5`,
  'vacuum-cleaner':
    'M3 25v-2a7 7 0 0 1 14 0v2zM10 16c0-8 3-12 7-12s5 3 6 8l2 11M21 27h8v-2a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2zM10 25h0',
  'coffee-maker':
    'M6 9h15v12a4 4 0 0 1-4 4h-7a4 4 0 0 1-4-4zM21 11h3a3 3 0 0 1 0 8h-3M9 5V3M13 5V3M17 5V3M4 29h20',
  'small-kitchen-appliance': 'M10 3h13l-2 16h-9zM12 19h9l2 10H10zM11 7H7v6l4 2M16 24h1',
  'power-tool': 'M4 7h14a3 3 0 0 1 0 9H4zM21 10l4 1v1l-4 1M25 11h5M7 16l-1 8h6l1-8M4 24h10v4H4zM13 20h2v-4',
  bicycle,
  'e-bike': `${bicycle}M5 3l-3 5h5l-3 5`,
  shoes: 'M3 20v4a2 2 0 0 0 2 2h22a2 2 0 0 0 2-2c0-4-6-4-9-6l-5-7-4 2-3-2-5 5zM15 13l-3 3M18 16l-3 2',
  clothing: 'M11 4l-7 4 2 7 4-1v14h12V14l4 1 2-7-7-4a5 5 0 0 1-10 0z',
  bag: 'M6 11h20l2 17H4zM11 15V9a5 5 0 0 1 10 0v6',
  watch: `${ring(16, 16, 7)}M16 12v4l3 2M12 10l1-7h6l1 7M12 22l1 7h6l1-7`,
  furniture:
    'M8 15V8a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v7M9 20v-2a3 3 0 0 0-6 0v7h26v-7a3 3 0 0 0-6 0v2zM6 25v3M26 25v3',
}
