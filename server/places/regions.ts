/**
 * What the lists of cities do not say: the names of GeoNames' first-level regions, and a few cities' own names where GeoNames
 * leads with the English one. Written as people there write them; other countries' regions are called as GeoNames has them.
 */

/** By country: GeoNames' code of the region, then its name. */
const tables: Readonly<Record<string, string>> = {
  AT: '01 Burgenland|02 Kärnten|03 Niederösterreich|04 Oberösterreich|05 Salzburg|06 Steiermark|07 Tirol|08 Vorarlberg|09 Wien',
  AU: '01 Australian Capital Territory|02 New South Wales|03 Northern Territory|04 Queensland|05 South Australia|06 Tasmania|07 Victoria|08 Western Australia',
  BE: 'BRU Brussels|VLG Vlaanderen|WAL Wallonie',
  CA: '01 Alberta|02 British Columbia|03 Manitoba|04 New Brunswick|05 Newfoundland and Labrador|07 Nova Scotia|08 Ontario|09 Prince Edward Island|10 Québec|11 Saskatchewan|12 Yukon|13 Northwest Territories|14 Nunavut',
  CH: 'AG Aargau|AI Appenzell Innerrhoden|AR Appenzell Ausserrhoden|BE Bern|BL Basel-Landschaft|BS Basel-Stadt|FR Fribourg|GE Genève|GL Glarus|GR Graubünden|JU Jura|LU Luzern|NE Neuchâtel|NW Nidwalden|OW Obwalden|SG St. Gallen|SH Schaffhausen|SO Solothurn|SZ Schwyz|TG Thurgau|TI Ticino|UR Uri|VD Vaud|VS Valais|ZG Zug|ZH Zürich',
  DE: '01 Baden-Württemberg|02 Bayern|03 Bremen|04 Hamburg|05 Hessen|06 Niedersachsen|07 Nordrhein-Westfalen|08 Rheinland-Pfalz|09 Saarland|10 Schleswig-Holstein|11 Brandenburg|12 Mecklenburg-Vorpommern|13 Sachsen|14 Sachsen-Anhalt|15 Thüringen|16 Berlin',
  ES: '07 Illes Balears|27 La Rioja|29 Madrid|31 Murcia|32 Navarra|34 Asturias|39 Cantabria|51 Andalucía|52 Aragón|53 Canarias|54 Castilla-La Mancha|55 Castilla y León|56 Catalunya|57 Extremadura|58 Galicia|59 Euskadi|60 Comunitat Valenciana|CE Ceuta|ML Melilla',
  FR: '11 Île-de-France|24 Centre-Val de Loire|27 Bourgogne-Franche-Comté|28 Normandie|32 Hauts-de-France|44 Grand Est|52 Pays de la Loire|53 Bretagne|75 Nouvelle-Aquitaine|76 Occitanie|84 Auvergne-Rhône-Alpes|93 Provence-Alpes-Côte d’Azur|94 Corse',
  GB: 'ENG England|NIR Northern Ireland|SCT Scotland|WLS Wales',
  ID: '01 Aceh|02 Bali|03 Bengkulu|04 DKI Jakarta|05 Jambi|07 Jawa Tengah|08 Jawa Timur|10 DI Yogyakarta|11 Kalimantan Barat|12 Kalimantan Selatan|13 Kalimantan Tengah|14 Kalimantan Timur|15 Lampung|17 Nusa Tenggara Barat|18 Nusa Tenggara Timur|21 Sulawesi Tengah|22 Sulawesi Tenggara|24 Sumatera Barat|26 Sumatera Utara|28 Maluku|29 Maluku Utara|30 Jawa Barat|31 Sulawesi Utara|32 Sumatera Selatan|33 Banten|34 Gorontalo|35 Kepulauan Bangka Belitung|36 Papua|37 Riau|38 Sulawesi Selatan|39 Papua Barat|40 Kepulauan Riau|41 Sulawesi Barat|42 Kalimantan Utara|PD Papua Barat Daya|PE Papua Pegunungan|PS Papua Selatan|PT Papua Tengah',
  IE: 'C Connacht|L Leinster|M Munster|U Ulster',
  IN: '01 Andaman and Nicobar|02 Andhra Pradesh|03 Assam|05 Chandigarh|07 Delhi|09 Gujarat|10 Haryana|11 Himachal Pradesh|12 Jammu and Kashmir|13 Kerala|14 Lakshadweep|16 Maharashtra|17 Manipur|18 Meghalaya|19 Karnataka|20 Nagaland|21 Odisha|22 Puducherry|23 Punjab|24 Rajasthan|25 Tamil Nadu|26 Tripura|28 West Bengal|29 Sikkim|30 Arunachal Pradesh|31 Mizoram|33 Goa|34 Bihar|35 Madhya Pradesh|36 Uttar Pradesh|37 Chhattisgarh|38 Jharkhand|39 Uttarakhand|40 Telangana|41 Ladakh|52 Dadra and Nagar Haveli and Daman and Diu',
  IT: '01 Abruzzo|02 Basilicata|03 Calabria|04 Campania|05 Emilia-Romagna|06 Friuli-Venezia Giulia|07 Lazio|08 Liguria|09 Lombardia|10 Marche|11 Molise|12 Piemonte|13 Puglia|14 Sardegna|15 Sicilia|16 Toscana|17 Trentino-Alto Adige|18 Umbria|19 Valle d’Aosta|20 Veneto',
  MY: '01 Johor|02 Kedah|03 Kelantan|04 Melaka|05 Negeri Sembilan|06 Pahang|07 Perak|08 Perlis|09 Pulau Pinang|11 Sarawak|12 Selangor|13 Terengganu|14 Kuala Lumpur|15 Labuan|16 Sabah|17 Putrajaya',
  NL: '01 Drenthe|02 Fryslân|03 Gelderland|04 Groningen|05 Limburg|06 Noord-Brabant|07 Noord-Holland|09 Utrecht|10 Zeeland|11 Zuid-Holland|15 Overijssel|16 Flevoland',
  US: 'AK Alaska|AL Alabama|AR Arkansas|AZ Arizona|CA California|CO Colorado|CT Connecticut|DC District of Columbia|DE Delaware|FL Florida|GA Georgia|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|MT Montana|NC North Carolina|ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VA Virginia|VT Vermont|WA Washington|WI Wisconsin|WV West Virginia|WY Wyoming',
}

/** What areas are called, by country and codes: `FR.84` a region, `FR.84.69` a part of one. */
export type AreaNames = ReadonlyMap<string, string>

/** Names of regions by country and code, `DE.02` for example. */
const regionNames: ReadonlyMap<string, string> = new Map(
  Object.entries(tables).flatMap(([country, table]) =>
    table.split('|').map((entry): [string, string] => {
      const space = entry.indexOf(' ')
      return [`${country}.${entry.slice(0, space)}`, entry.slice(space + 1)]
    }),
  ),
)

/** A city that is an area of its own is called by its name alone. */
const ofCity = /^Kota (?:Administrasi )?/

/**
 * @param key as `AreaNames` has it
 * @returns what the area is called by its own people where that is known here, else as GeoNames has it; empty where it has none
 */
export function areaName(areas: AreaNames, key: string | undefined): string {
  if (!key) return ''
  return regionNames.get(key) ?? areas.get(key)?.replace(ofCity, '') ?? ''
}

/** The name that a city's own people write, by GeoNames id, where GeoNames leads with another in the same script. */
export const ownNames: ReadonlyMap<number, string> = new Map([
  [456172, 'Rīga'],
  [683506, 'Bucureşti'],
  [745044, 'İstanbul'],
  [756135, 'Warszawa'],
  [792680, 'Beograd'],
  [1581130, 'Hà Nội'],
  [1642858, 'Jambi'],
  [2267057, 'Lisboa'],
  [2618425, 'København'],
  [2658822, 'St. Gallen'],
  [2747373, 'Den Haag'],
  [2761369, 'Wien'],
  [2867714, 'München'],
  [3067696, 'Praha'],
  [3068160, 'Plzeň'],
  [3104499, 'Vitoria-Gasteiz'],
  [3164603, 'Venezia'],
  [3165524, 'Torino'],
  [3169070, 'Roma'],
  [3172394, 'Napoli'],
  [3173435, 'Milano'],
  [3176219, 'Genova'],
  [3176959, 'Firenze'],
  [3530597, 'Ciudad de México'],
  [8581443, 'Tangerang Selatan'],
])
