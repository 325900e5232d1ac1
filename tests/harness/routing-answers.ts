// What real engines answered, kept as they said it: Valhalla 3.6.1 on the river town of `npm run test:road`, and OSRM on Berlin in
// the shape of its documentation (v26), with the coordinates of its example.
import type { Destination } from '../../server/ports/roads'
import type { Point } from '../../shared/geo'

export const BERLIN: Point = { lat: 52.517037, lon: 13.38886 }
export const HACKESCHER_MARKT: Destination = { id: 1, lat: 52.529407, lon: 13.397634 }
export const FRIEDRICHSHAIN: Destination = { id: 2, lat: 52.523219, lon: 13.428555 }

export const OSRM_ANSWER = {
  code: 'Ok',
  distances: [[1886.8, 3791.3]],
  durations: [[192.6, 382.8]],
  destinations: [
    { distance: 2.789393, name: '', location: [13.397631, 52.529432] },
    { distance: 2.226595, name: 'Platz der Vereinten Nationen', location: [13.428554, 52.523239] },
  ],
  sources: [{ distance: 4.152629, name: 'Friedrichstraße', location: [13.388799, 52.517033] }],
}

/** On the western bank; straight across the river; some blocks down the same bank; on the island without a bridge. */
export const WEST_BANK: Point = { lat: -3.218791, lon: 114.64495 }
export const ACROSS: Destination = { id: 1, lat: -3.219061, lon: 114.654138 }
export const DOWN_RIVER: Destination = { id: 2, lat: -3.24604, lon: 114.636032 }
export const ON_ISLAND: Destination = { id: 3, lat: -3.183088, lon: 114.631528 }

export const VALHALLA_ANSWER = {
  sources_to_targets: [
    [
      {
        from_index: 0,
        to_index: 0,
        time: 1381,
        distance: 19.041,
        begin_heading: 180.0,
        end_heading: 90.0,
        begin_lat: -3.218791,
        begin_lon: 114.64504,
        end_lat: -3.219061,
        end_lon: 114.654138,
      },
      {
        from_index: 0,
        to_index: 1,
        time: 295,
        distance: 4.03,
        begin_heading: 180.0,
        end_heading: 270.0,
        begin_lat: -3.218791,
        begin_lon: 114.64504,
        end_lat: -3.24604,
        end_lon: 114.636032,
      },
      { from_index: 0, to_index: 2, time: null, distance: null },
    ],
  ],
  sources: [{ lat: -3.218791, lon: 114.64504 }],
  targets: [
    { lat: -3.219061, lon: 114.654138 },
    { lat: -3.24604, lon: 114.636032 },
    { lat: -3.183088, lon: 114.631528 },
  ],
  units: 'kilometers',
  algorithm: 'costmatrix',
}
