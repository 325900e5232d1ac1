// Spanish words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.es'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Desenchúfelo un minuto',
  how: 'Apáguelo, desenchúfelo de la pared, espere un minuto completo, con las manos y el aparato secos, y vuelva a enchufarlo.',
}

export const smallAppliancesEs: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Aspiradora',
    plural: 'aspiradoras',
    symptoms: {
      'weak-suction': 'Apenas aspira',
      'does-not-switch-on': 'No enciende o se detiene',
      'battery-drains': 'La batería se agota rápido',
      'does-not-charge': 'No carga',
      'brush-stuck': 'El cepillo no gira',
      'loud-or-whistles': 'Hace ruido o silba',
      'smells-burnt': 'Huele a quemado',
      'cord-does-not-wind': 'El cable no se recoge',
      'robot-loses-its-way': 'El robot se pierde o se detiene',
      'part-broken': 'Manguera, rueda u otra pieza rota',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Vacíe el depósito o cambie la bolsa',
        how: 'Hágalo antes de que se llene: con dos tercios ya aspira menos. Encaje depósito, bolsa y tapa hasta oír un clic.',
      },
      'clean-filters': {
        title: 'Limpie los filtros',
        how: 'Apáguela. Sacuda los filtros; enjuague con agua fría los que sean lavables y déjelos secar un día entero antes de ponerlos. Cambie los rotos o grises.',
      },
      'clear-blockage': {
        title: 'Busque un atasco',
        how: 'Desenchufe, separe boquilla, tubo y manguera y mire a través de cada uno a contraluz. Empuje lo que esté atascado con un palo de escoba y compruebe que todas las uniones cierren.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Déjela enfriar una hora',
        how: 'Desenchúfela: con filtros llenos o un atasco se calienta demasiado y se apaga. Mientras tanto, vacíela y limpie los filtros. Si vuelve a oler a quemado o a echar humo, no la use más.',
      },
      'use-lower-power': {
        title: 'Use menos potencia y cárguela por completo',
        how: 'A la máxima potencia, muchas duran menos de 10 minutos. Cárguela a temperatura ambiente hasta que la luz indique carga completa y úsela en el nivel medio.',
      },
      'clean-contacts': {
        title: 'Limpie los contactos de carga',
        how: 'Desenchufe la base o el cargador. Limpie sus contactos metálicos y los de la aspiradora con un paño seco, vuelva a enchufar y colóquela de modo que se encienda la luz.',
      },
      'clean-brush': {
        title: 'Libere el cepillo giratorio',
        how: 'Desenchufe o quite la batería. Saque el rodillo, corte pelos e hilos a lo largo, limpie ambos extremos y compruebe que gire libremente con la mano.',
      },
      'pull-out-cord': {
        title: 'Saque el cable por completo',
        how: 'Desenchufe, tire del cable hasta la marca amarilla, límpielo, deshaga las vueltas y deje que se recoja guiándolo con la mano.',
      },
      'clean-sensors': {
        title: 'Limpie sensores y ruedas',
        how: 'Apague el robot. Limpie los sensores delanteros, superiores e inferiores con un paño seco y quite los pelos de las ruedas y de la ruedita delantera.',
      },
      'place-dock-freely': {
        title: 'Deje espacio libre a la base',
        how: 'Póngala contra una pared, sobre suelo duro, con medio metro libre a cada lado, y levante cables y flecos del suelo. Inicie un mapa nuevo desde allí.',
      },
    },
  },
  'coffee-maker': {
    name: 'Cafetera',
    plural: 'cafeteras',
    symptoms: {
      'no-coffee': 'Sale poco café o nada',
      leaks: 'Pierde agua',
      'does-not-switch-on': 'No enciende',
      'not-hot': 'El café no sale caliente',
      'tastes-bad': 'El café sale flojo o sabe mal',
      'milk-does-not-foam': 'La leche no hace espuma',
      'grinder-faulty': 'El molinillo se atasca o hace ruido',
      'message-stays': 'Un mensaje o una luz no desaparece',
      noisy: 'La bomba hace ruido',
      'trips-breaker': 'Hace saltar el interruptor automático',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Llene el depósito y saque el aire',
        how: 'Llene el depósito, encájelo bien y saque una taza de agua caliente sin café, por el tubo de vapor si lo hay, hasta que salga de manera uniforme.',
      },
      descale: {
        title: 'Descalcifíquela',
        how: 'Deje que el programa de descalcificación llegue al final con el producto que indica el fabricante y después pase dos depósitos de agua limpia. El vinagre daña las juntas.',
      },
      'clean-brewing-unit': {
        title: 'Limpie por donde pasa el café',
        how: 'Apague y deje enfriar. Enjuague el grupo de infusión, el filtro o el portacápsulas con agua tibia sin detergente, deje secar y encájelo. Grupos fijos: use una pastilla de limpieza.',
      },
      'empty-drip-tray': {
        title: 'Vacíe la bandeja de goteo y los posos',
        how: 'Muchas máquinas se enjuagan en la bandeja, que se desborda sin que se note. Vacíe, lave y seque ambos, y limpie debajo.',
      },
      'seat-all-parts': {
        title: 'Encaje bien todas las piezas',
        how: 'Apague. Saque depósito, bandeja de goteo, cajón de posos y grupo de infusión, limpie sus bordes y juntas, y meta cada uno hasta oír un clic; cierre todas las tapas.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Caliente la taza y suba la temperatura',
        how: 'Saque primero una taza de agua caliente, deséchela y prepare el café en la taza caliente. Muchas máquinas tienen un ajuste de temperatura.',
      },
      'adjust-grind': {
        title: 'Ajuste el molido y la cantidad',
        how: 'Muela un punto más fino (solo con el molinillo en marcha) o elija más café, use granos frescos y juzgue después de tres tazas.',
      },
      'clean-milk-parts': {
        title: 'Limpie todo lo que toca la leche',
        how: 'Deje enfriar la boquilla de vapor. Desmonte boquilla y manguera, déjelas en remojo en agua tibia con limpiador para leche, destape el orificio de aire con una aguja y enjuague.',
      },
      'use-cold-milk': {
        title: 'Use leche fría y fresca',
        how: 'Recién salida del refrigerador, con al menos 3 % de proteína, en una jarra fría. De las bebidas vegetales, solo las marcadas como barista hacen buena espuma.',
      },
      'clear-bean-hopper': {
        title: 'Vacíe el depósito de granos',
        how: 'Apague y desenchufe. Saque los granos con una cuchara o una aspiradora, busque piedrecitas y limpie la película de grasa. Nunca meta la mano en el molinillo. Ponga granos secos y sin aromatizar.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Pequeño electrodoméstico de cocina',
    plural: 'pequeños electrodomésticos de cocina',
    symptoms: {
      'does-not-switch-on': 'No enciende',
      'does-not-heat': 'No calienta o calienta demasiado',
      'stops-while-running': 'Se detiene en marcha',
      'does-not-turn': 'Zumba pero no gira',
      leaks: 'Pierde agua',
      'buttons-faulty': 'Botones o pantalla no funcionan',
      'smells-burnt': 'Huele a quemado',
      'cable-damaged': 'Cable o enchufe dañados',
      'part-broken': 'Jarra, tapa, cuchilla u otra pieza rota',
      'trips-breaker': 'Hace saltar el interruptor automático',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Móntelo por completo',
        how: 'Desenchufe primero. Recipiente, tapa y accesorio deben encajar con un clic: si no, un interruptor de seguridad impide que arranque el motor. Después enchufe y pruebe de nuevo.',
      },
      'let-it-cool': {
        title: 'Déjelo enfriar media hora',
        how: 'Desenchúfelo y espere. Una protección apaga muchos aparatos cuando se calientan demasiado y los vuelve a activar al enfriarse. Si vuelve a oler a quemado o a echar humo, no lo use más.',
      },
      'clean-heating-surface': {
        title: 'Limpie lo que se calienta',
        how: 'Desenchufado y frío: descalcifique el hervidor con ácido cítrico, seque la placa y el exterior del recipiente, y quite lo que haya entre ambos.',
      },
      'check-settings': {
        title: 'Revise los ajustes',
        how: 'Ponga de nuevo el temporizador, la temperatura y el programa, desactive el bloqueo infantil y el mantenimiento en caliente, y pulse Inicio hasta que suene o se encienda.',
      },
      'use-smaller-portions': {
        title: 'Use porciones más pequeñas',
        how: 'Llene la jarra o el recipiente hasta la mitad como máximo, añada algo de líquido, corte más los alimentos duros y hágalo funcionar un minuto como máximo antes de una pausa.',
      },
      'free-the-blades': {
        title: 'Libere lo que esté atascado',
        how: 'Desenchufe. Quite la jarra o el accesorio, suelte la comida con una cuchara de madera, nunca con los dedos junto a las cuchillas, y gire el acoplamiento con la mano.',
      },
      'clean-seal-ring': {
        title: 'Limpie y coloque la junta',
        how: 'Desenchufe, saque el anillo de goma, lávelo junto con su ranura y póngalo plano, con el labio como estaba. Una junta agrietada o estirada se debe cambiar.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Quite migas y grasa',
        how: 'Desenchufado y frío: vacíe la bandeja de migas, limpie la grasa y sacuda lo que quede, sin herramientas dentro. Un aparato nuevo puede oler en los primeros usos.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
