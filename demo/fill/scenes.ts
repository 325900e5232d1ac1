/** Photos that the demo's shoppers take: simple pictures, drawn and made into JPEGs as a phone would send them. */
import sharp from 'sharp'

export type Scene = 'washer' | 'coffee' | 'phone' | 'laptop' | 'screen' | 'shoe' | 'plate'

const SIZE = { width: 720, height: 540 }

/** What stands on a floor or a table, and what is wrong with it. */
const drawings: Readonly<Record<Scene, string>> = {
  washer: `<rect width="1000" height="560" fill="#c9d3d0"/><rect y="560" width="1000" height="190" fill="#8d7b68"/>
    <g stroke="#b3bfbb" stroke-width="3"><path d="M0 140h1000M0 280h1000M0 420h1000M160 0v560M420 0v560M680 0v560M940 0v560"/></g>
    <rect x="270" y="70" width="460" height="560" rx="16" fill="#f4f5f3"/><rect x="270" y="70" width="460" height="92" rx="16" fill="#e2e6e3"/>
    <circle cx="650" cy="116" r="26" fill="#fff" stroke="#a9b1ad" stroke-width="6"/><rect x="310" y="96" width="150" height="40" rx="6" fill="#cfd6d2"/>
    <circle cx="500" cy="385" r="165" fill="#d9dedb"/><circle cx="500" cy="385" r="128" fill="#2f3a3f"/><path d="M380 420c40-34 70 22 118 0s80-28 122-4a128 128 0 0 1-240 4z" fill="#7fa8b8"/>
    <path d="M190 690c60-46 190-64 330-52s250 6 270 40-60 66-260 66-400-8-340-54z" fill="#a9c3cc" opacity=".85"/><path d="M300 680c90-22 190-26 270-18" stroke="#dcebf0" stroke-width="8" fill="none"/>`,
  coffee: `<rect width="1000" height="520" fill="#e6ddcf"/><rect y="520" width="1000" height="230" fill="#a9835c"/>
    <rect x="330" y="110" width="330" height="440" rx="22" fill="#33383a"/><rect x="330" y="110" width="330" height="120" rx="22" fill="#474d50"/>
    <circle cx="420" cy="170" r="24" fill="#c9ced0"/><circle cx="500" cy="170" r="24" fill="#c9ced0"/><rect x="560" y="150" width="60" height="40" rx="6" fill="#9fc2c9"/>
    <path d="M455 230h90v46h-30v34h-30v-34h-30z" fill="#1f2325"/><path d="M440 410h120v54c0 26-20 40-46 40h-28c-26 0-46-14-46-40z" fill="#f5f1ea"/>
    <rect x="350" y="510" width="290" height="40" rx="8" fill="#1f2325"/><path d="M250 600c60-40 220-52 360-44s170 26 150 56-120 44-280 44-290-16-230-56z" fill="#6e5238" opacity=".75"/>`,
  phone: `<rect width="1000" height="750" fill="#7a6a5a"/><path d="M0 120h1000M0 330h1000M0 540h1000" stroke="#6b5c4e" stroke-width="6"/>
    <g transform="rotate(14 500 375)"><rect x="345" y="60" width="310" height="630" rx="44" fill="#15181b"/><rect x="362" y="80" width="276" height="590" rx="30" fill="#33505c"/>
    <path d="M362 110a30 30 0 0 1 30-30h216a30 30 0 0 1 30 30v180L362 520z" fill="#47707f"/>
    <g stroke="#e8f2f5" stroke-width="3" fill="none" opacity=".9"><path d="M362 180l140 96 136-60M502 276l-40 160-100 40M502 276l70 170 66 40M462 436l60 234M572 446l-50 224M502 276l20-196M430 226l-68 110M572 446l66-150M462 436l110 10"/></g>
    <circle cx="502" cy="276" r="12" fill="#e8f2f5"/></g>`,
  laptop: `<rect width="1000" height="750" fill="#d8d2c8"/><path d="M0 470h1000v280H0z" fill="#c2b8a8"/>
    <path d="M250 110h500a20 20 0 0 1 20 20v320H230V130a20 20 0 0 1 20-20z" fill="#3b4247"/><rect x="254" y="134" width="492" height="296" fill="#14181b"/>
    <path d="M230 450h540l90 190a16 16 0 0 1-14 22H154a16 16 0 0 1-14-22z" fill="#8f979c"/><path d="M262 474h476l44 96H218z" fill="#2a3034"/>
    <path d="M430 590h140l14 48H416z" fill="#7c858b"/><path d="M560 500c50-14 130 6 150 40s-30 40-80 36-120-62-70-76z" fill="#a4713c" opacity=".75"/>`,
  screen: `<rect width="1000" height="750" fill="#b9b3a9"/><rect y="600" width="1000" height="150" fill="#7c6450"/>
    <rect x="130" y="90" width="740" height="440" rx="10" fill="#15181b"/><rect x="146" y="106" width="708" height="400" fill="#2b5d77"/><path d="M146 400l170-130 130 90 190-160 218 170v136H146z" fill="#1c3d4f"/>
    <rect x="146" y="366" width="708" height="74" fill="#0b0f12" opacity=".8"/><path d="M206 106v400M214 106v400M232 106v400" stroke="#dd5fbb" stroke-width="4"/><path d="M430 530h140l30 70H400z" fill="#23272a"/>`,
  shoe: `<rect width="1000" height="750" fill="#cfc4b4"/><path d="M0 600h1000v150H0z" fill="#b3a48f"/>
    <path d="M190 300c90 20 150 10 200-40l60-50c20 70 110 130 240 150s150 60 150 130v30H190c-24-70-24-160 0-220z" fill="#6b3f26"/>
    <path d="M420 262l60 70M462 232l64 80M380 300l50 60" stroke="#e6d9c6" stroke-width="10" stroke-linecap="round"/>
    <path d="M180 520h668c2 40-12 60-40 60H560l-40-24H200c-18 0-24-16-20-36z" fill="#2e2219"/><path d="M600 522c90 6 190 12 250 44-10 26-30 34-60 34-80 0-150-30-190-78z" fill="#17110c"/>`,
  plate: `<rect width="1000" height="750" fill="#9aa1a3"/><g transform="rotate(-3 500 375)"><rect x="150" y="140" width="700" height="470" rx="14" fill="#e9ecec" stroke="#c4c9ca" stroke-width="4"/>
    <rect x="200" y="190" width="250" height="54" fill="#2c3335"/><g fill="#5d6668"><rect x="200" y="290" width="600" height="18"/><rect x="200" y="336" width="460" height="18"/><rect x="200" y="382" width="540" height="18"/></g>
    <g fill="#1d2224">${bars()}</g></g>`,
}

function bars(): string {
  const widths = [6, 3, 9, 4, 3, 12, 5, 3, 7, 3, 10, 4, 6, 3, 8, 3, 5, 11, 3, 6, 4, 9, 3, 5]
  let x = 200
  return widths
    .map((width) => {
      const bar = `<rect x="${x}" y="450" width="${width}" height="110"/>`
      x += width + 8
      return bar
    })
    .join('')
}

/** @returns a JPEG of the scene */
export async function photograph(scene: Scene): Promise<Uint8Array> {
  const { width, height } = SIZE
  // Some noise, that it looks taken and not drawn.
  const noise = {
    width,
    height,
    channels: 3 as const,
    noise: { type: 'gaussian' as const, mean: 128, sigma: 9 },
  }
  const grain = await sharp({ create: { ...noise, background: '#808080' } })
    .png()
    .toBuffer()
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1000 750">${drawings[scene]}</svg>`
  return sharp(Buffer.from(svg))
    .blur(1.1)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 82 })
    .toBuffer()
}
