// Spanish words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.es'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Limpie el filtro de entrada de agua',
  how: 'Desenchufe la máquina, cierre la llave del agua y desenrosque la manguera de entrada sobre un balde. Enjuague el filtro pequeño del extremo de la manguera, enrósquela a mano y abra la llave despacio.',
}
const openTap = {
  title: 'Abra del todo la llave del agua',
  how: 'Abra por completo la llave de la máquina y compruebe que la manguera de entrada no esté doblada ni aplastada. Si sale agua en la cocina, la casa tiene suministro.',
}
const closeDoorFirmly = {
  title: 'Cierre bien la puerta',
  how: 'Retire lo que esté atrapado en la puerta, empújela hasta oír un clic, elija un programa y pulse Inicio una vez.',
}
const turnOffLockOrDelay = {
  title: 'Desactive bloqueo infantil e inicio diferido',
  how: 'Un símbolo de llave o una cuenta atrás en la pantalla indica que uno de los dos está activo. Mantenga pulsado 5 segundos el botón marcado con el candado o elija un programa de nuevo.',
}

export const largeAppliancesEs: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Lavadora',
    plural: 'lavadoras',
    symptoms: {
      'does-not-drain': 'No desagua',
      'does-not-spin': 'No centrifuga',
      'does-not-start': 'No arranca',
      'no-water': 'No toma agua',
      leaks: 'Pierde agua',
      'noisy-or-moves': 'Hace ruido o se mueve',
      'does-not-heat': 'No calienta',
      'door-stuck': 'La puerta no se abre',
      smells: 'Huele mal',
      'trips-breaker': 'Hace saltar el interruptor automático',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Limpie el filtro de la bomba',
        how: 'Desenchufe la lavadora y deje enfriar el agua caliente. Ponga una toalla y un recipiente plano bajo la tapa inferior delantera, gire despacio el filtro a la izquierda, saque monedas y pelusa y ciérrelo bien. Las máquinas sin esa tapa no lo tienen.',
      },
      'straighten-drain-hose': {
        title: 'Enderece la manguera de desagüe',
        how: 'No debe estar doblada ni aplastada detrás de la máquina, ni entrar más de 15 cm en el tubo de desagüe. Si va al fregadero, compruebe que el desagüe no esté atascado.',
      },
      'run-drain-programme': {
        title: 'Ejecute una vez «Desagüe»',
        how: 'Apague, espere un minuto, elija el programa de desagüe o de centrifugado y deje que termine. La puerta solo se abre cuando ya no queda agua.',
      },
      'spread-laundry': {
        title: 'Reparta la ropa',
        how: 'Una sola prenda pesada o un tambor demasiado lleno detiene el centrifugado. Suelte la ropa, saque un poco o añada unas toallas y centrifugue de nuevo.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Compruebe de dónde sale el agua',
        how: 'Cierre la llave y desenchufe; si hay agua en el suelo, baje primero el interruptor automático. Apriete a mano la manguera de entrada, compruebe que la de desagüe esté bien sujeta y enjuague el cajón del detergente.',
      },
      'clean-door-seal': {
        title: 'Limpie la goma de la puerta',
        how: 'Separe los pliegues de la goma, saque pelos, monedas y pelusa, y limpie la goma y el cristal con un paño húmedo. Deje la puerta entreabierta después de lavar.',
      },
      'use-less-detergent': {
        title: 'Use menos detergente',
        how: 'Demasiada espuma hace salir el agua. Ponga la mitad de lo que usaba, de un detergente para lavadoras, y haga un programa en vacío.',
      },
      'level-it': {
        title: 'Nivele la máquina',
        how: 'Presione dos esquinas opuestas: no debe balancearse. Gire las patas hasta que quede nivelada, apriete sus contratuercas y deje un dedo de espacio a los lados.',
      },
      'remove-transport-bolts': {
        title: 'Quite los tornillos de transporte',
        how: 'Si es nueva o tras una mudanza: tres o cuatro tornillos largos en la parte trasera sujetan el tambor durante el transporte. Quítelos todos antes del próximo lavado y guárdelos.',
      },
      'try-hot-programme': {
        title: 'Pruebe un programa de algodón a 60 °C',
        how: 'Los programas eco y cortos calientan menos de lo que indican. Con algodón a 60 °C, sin eco, el cristal de la puerta debería estar caliente al cabo de media hora.',
      },
      'wait-for-door-lock': {
        title: 'Espere a que se desbloquee',
        how: 'Apague la máquina y espere 5 minutos; tras un lavado caliente, hasta 20. Después presione suavemente la puerta y ábrala. No tire con fuerza.',
      },
      'run-hot-cycle': {
        title: 'Hágala funcionar vacía y en caliente',
        how: 'Use el programa de limpieza del tambor, o algodón a 90 °C, con detergente en polvo para ropa blanca y sin ropa dentro. Limpie el cajón del detergente y deje el cajón y la puerta entreabiertos.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Lavavajillas',
    plural: 'lavavajillas',
    symptoms: {
      'does-not-drain': 'No desagua',
      'dishes-stay-dirty': 'La vajilla queda sucia',
      'dishes-stay-wet': 'La vajilla queda mojada o fría',
      'film-on-dishes': 'Velo blanco o manchas en los vasos',
      'does-not-start': 'No arranca',
      'no-water': 'No toma agua',
      leaks: 'Pierde agua',
      noisy: 'Hace ruido',
      smells: 'Huele mal',
      'trips-breaker': 'Hace saltar el interruptor automático',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Limpie el filtro',
        how: 'Apague, saque la cesta inferior y gire a la izquierda el filtro del fondo. Enjuáguelo con un cepillo, saque con guantes los trozos y huesos del hueco y vuelva a encajarlo.',
      },
      'straighten-drain-hose': {
        title: 'Revise la manguera y el desagüe del fregadero',
        how: 'La manguera no debe estar doblada y debe subir formando una curva alta antes de bajar. Si el fregadero también desagua despacio, limpie su sifón. En un sifón nuevo, compruebe que se haya abierto la entrada de la manguera.',
      },
      'clean-spray-arms': {
        title: 'Limpie los brazos rociadores',
        how: 'Saque o desenrosque los brazos, enjuáguelos bajo el agua y destape cada orificio con un palillo. Una vez puestos, deben girar libremente con la mano.',
      },
      'load-with-space': {
        title: 'Cárguelo de modo que los brazos giren',
        how: 'Nada debe sobresalir de las cestas ni quedar encima de otra cosa. Gire con la mano los dos brazos rociadores antes de empezar.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Reponga la sal y el abrillantador',
        how: 'Llene los dos, también si usa pastillas todo en uno, ajuste la dureza del agua de su zona y cierre bien la tapa de la sal. Use solo sal para lavavajillas.',
      },
      'choose-hotter-programme': {
        title: 'Elija un programa más caliente',
        how: 'Los programas eco y cortos secan menos. Pruebe 65 °C con secado extra y, al terminar, abra la puerta el ancho de una mano. El plástico siempre queda más húmedo.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Limpie la goma de la puerta',
        how: 'Limpie la goma y el borde inferior de la puerta con un paño húmedo: la grasa y las migas dejan pasar el agua. Nada debe presionar la puerta desde dentro.',
      },
      'use-dishwasher-detergent': {
        title: 'Use solo detergente para lavavajillas',
        how: 'El jabón de platos o demasiado abrillantador hace espuma que se sale. Recoja lo derramado y haga un enjuague sin vajilla.',
      },
      'level-it': {
        title: 'Nivele la máquina',
        how: 'Ponga un nivel, o un vaso de agua, sobre la puerta abierta y gire las patas hasta que quede nivelada y no se balancee.',
      },
      'run-hot-cycle': {
        title: 'Hágalo funcionar vacío y en caliente',
        how: 'Use el programa más caliente sin vajilla, con un limpiador para lavavajillas. Después deje la puerta entreabierta.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Refrigerador o congelador',
    plural: 'refrigeradores y congeladores',
    symptoms: {
      'not-cold': 'No enfría lo suficiente',
      'too-cold': 'Congela los alimentos del refrigerador',
      'does-not-switch-on': 'Sin luz ni sonido',
      'ice-builds-up': 'Se forma hielo',
      'water-inside-or-under': 'Agua dentro o en el suelo',
      noisy: 'Hace ruido',
      'runs-all-the-time': 'Funciona sin parar',
      'door-does-not-close': 'La puerta no cierra bien',
      'dispenser-faulty': 'El dispensador de hielo o agua no funciona',
      'trips-breaker': 'Hace saltar el interruptor automático',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Ajuste la temperatura',
        how: 'Ponga 5 °C en el refrigerador y −18 °C en el congelador (en un selector de 1 a 7: 3 o 4), desactive los modos vacaciones, súper y demostración, y mida después de un día en un vaso de agua.',
      },
      'free-inner-vents': {
        title: 'Despeje las salidas de aire interiores',
        how: 'El aire frío sale por ranuras en la pared del fondo. Deje el ancho de una mano delante de ellas y deje enfriar la comida caliente antes de guardarla.',
      },
      'give-it-air': {
        title: 'Dele aire',
        how: 'Deje 5 cm detrás y encima, lejos del horno y del sol. Desenchúfelo y quite el polvo de la rejilla trasera o inferior con un cepillo suave.',
      },
      'move-food-from-back-wall': {
        title: 'Aparte los alimentos de la pared del fondo',
        how: 'Allí y junto a las salidas de aire es donde más enfría. Guarde verduras y bebidas delante o en los cajones, y compruébelo después de un día.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Descongélelo',
        how: 'Apáguelo, desenchúfelo, vacíelo y deje las puertas abiertas, con toallas en el suelo, hasta que se vaya todo el hielo, hasta un día. Sin cuchillo, secador de pelo ni ollas calientes: dañan el circuito de frío.',
      },
      'clean-door-seal': {
        title: 'Limpie y pruebe la goma de la puerta',
        how: 'Lave la goma con agua tibia y un poco de jabón de platos. Cierre la puerta sobre una hoja de papel en varios puntos: donde se sale, la goma no sella.',
      },
      'clear-drain-hole': {
        title: 'Destape el orificio de drenaje',
        how: 'En la pared del fondo del refrigerador, sobre los cajones, una canaleta termina en un orificio pequeño. Destápelo con un bastoncillo de algodón y enjuague con un poco de agua tibia.',
      },
      'level-it': {
        title: 'Nivélelo',
        how: 'Gire las patas delanteras para que no se balancee y quede un poco inclinado hacia atrás: así la puerta se cierra sola. No debe tocar la pared ni un mueble.',
      },
      'make-room-for-door': {
        title: 'Deje sitio a la puerta',
        how: 'Meta del todo cajones y estantes y saque las botellas pesadas de la puerta. Nada debe sobresalir del borde.',
      },
      'unlock-dispenser': {
        title: 'Desbloquee el dispensador',
        how: 'Mantenga pulsado de 3 a 5 segundos el botón con el candado, abra la llave del agua o llene el depósito, y compruebe que el cajón de hielo esté bien metido y el hielo no esté pegado.',
      },
      'change-water-filter': {
        title: 'Cambie el filtro de agua',
        how: 'Un filtro de más de seis meses reduce el paso del agua. Enrosque uno nuevo hasta que encaje y deje correr 3 litros.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
