// The contract's names in Spanish, as Spain and Latin America both read them. One term for each thing, in all files of
// this language:
//   repair: reparación
//   workshop: servicio técnico (autorizado)
//   head office: oficina central
//   item: producto
//   request: solicitud
//   quote: presupuesto
//   diagnosis: diagnóstico
//   warranty: garantía (the legal guarantee: garantía legal)
//   handover: entrega
//   pickup: recogida
//   deposit: anticipo
//   spare part: repuesto
//   merchant, store: tienda
//   receipt: comprobante de compra
import type { ContractWords } from './words'

export const statuses: ContractWords['statuses'] = {
  requested: 'Solicitado',
  offered: 'Consulta enviada',
  booked: 'Servicio técnico asignado',
  received: 'Recibido',
  quoted: 'Presupuesto',
  repairing: 'Reparación',
  waiting: 'En espera',
  ready: 'Listo',
  closed: 'Cerrado',
}

export const outcomes: ContractWords['outcomes'] = {
  fixed: 'La reparación está hecha',
  no_fault: 'No se encontró ningún problema',
  not_repairable: 'No se puede reparar',
  exchanged: 'Recibe un producto de reemplazo',
  credited: 'Le devolvemos el dinero',
  quote_declined: 'Sin reparar',
  cancelled: 'Cancelado',
  no_show: 'Cerrado, no se entregó',
}

export const modes: ContractWords['modes'] = {
  'carry-in': 'Llevarlo en persona',
  'mail-in': 'Enviarlo por correo',
  pickup: 'Que lo recojan',
  'on-site': 'Que lo reparen en casa',
}

export const coverages: ContractWords['coverages'] = {
  statutory: 'Garantía legal',
  manufacturer: 'Garantía del fabricante',
  extended: 'Garantía extendida',
  goodwill: 'Atención comercial',
  repair_warranty: 'Garantía de una reparación anterior',
  none: 'Sin cobertura',
}

export const payers: ContractWords['payers'] = {
  customer: 'El cliente',
  merchant: 'La tienda',
  brand: 'La marca',
}

export const causes: ContractWords['causes'] = {
  defect: 'Defecto del producto',
  wear: 'Desgaste',
  handling: 'Uso',
  transport: 'Daño de transporte',
  none: 'No se encontró ninguna',
}

export const barriers: ContractWords['barriers'] = {
  parts_unavailable: 'No se consiguen repuestos',
  parts_expensive: 'Los repuestos cuestan demasiado',
  cannot_open: 'No se puede abrir',
  no_information: 'Falta información de reparación',
  no_equipment: 'Falta el equipo necesario',
  worn_out: 'Tiene demasiado desgaste',
}

export const waitReasons: ContractWords['waitReasons'] = {
  part: 'un repuesto',
  customer: 'el cliente',
  transport: 'el transporte',
}

export const declineReasons: ContractWords['declineReasons'] = {
  no_capacity: 'Sin tiempo',
  no_part: 'Sin repuesto',
  not_our_skill: 'No es nuestra especialidad',
  too_far: 'Demasiado lejos',
  closed: 'Estamos cerrados en esa fecha',
  other: 'Otro motivo',
}

export const paidHows: ContractWords['paidHows'] = {
  cash: 'Efectivo',
  card: 'Tarjeta',
  transfer: 'Transferencia bancaria',
  wallet: 'Billetera digital o código QR',
  invoice: 'Con factura',
  nothing: 'Nada que pagar',
}

export const sources: ContractWords['sources'] = {
  widget: 'Sitio web de la tienda',
  store: 'Mostrador de la tienda',
  phone: 'Teléfono',
  workshop: 'Mostrador del servicio técnico',
  api: 'Sistema de la tienda',
}
