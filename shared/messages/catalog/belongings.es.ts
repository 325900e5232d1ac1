// Spanish words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.es'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Haga correr la cremallera',
  how: 'Cepille la arena y la pelusa de los dientes con un cepillo de dientes viejo y frote ambos lados con una vela o un lápiz blando. Después mueva el cursor despacio arriba y abajo.',
}
const freeZip = {
  title: 'Libere la tela atrapada',
  how: 'No tire con más fuerza. Sujete la tela plana junto al cursor, sáquela hacia un lado poco a poco mientras mueve el cursor hacia atrás y corte los hilos sueltos.',
}

export const belongingsEs: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Calzado',
    plural: 'calzado',
    symptoms: {
      'sole-loose': 'Se despega la suela',
      'sole-worn': 'Suela o tacón gastados',
      'heel-broken': 'Tacón roto o flojo',
      'upper-torn': 'Costura o empeine rotos',
      'zip-or-fastener-faulty': 'Cremallera, hebilla o gancho dañados',
      'lining-worn': 'Forro o plantilla gastados',
      'lets-water-in': 'Entra agua',
      'stained-or-faded': 'Con manchas, marcas de sal o descolorido',
      pinches: 'Aprieta',
      squeaks: 'Chirría',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Séquelo e impermeabilícelo',
        how: 'Rellénelo con papel de periódico y déjelo secar dos días lejos de la calefacción. Después aplique un aerosol o cera para su material, dos veces en las costuras.',
      },
      'clean-gently': {
        title: 'Límpielo según su material',
        how: 'Cepille la suciedad seca. Cuero liso: un paño húmedo y después crema para calzado. Gamuza: solo un cepillo de goma. Textil: agua tibia con jabón suave. Nunca en la lavadora ni sobre un radiador.',
      },
      'stretch-gently': {
        title: 'Ensánchelo con cuidado',
        how: 'Aplique al cuero un aerosol ensanchador, póngase calcetines gruesos y úselo en casa media hora durante varios días, o deje una horma puesta toda la noche.',
      },
      'dry-and-powder-insole': {
        title: 'Séquelo y ponga talco bajo la plantilla',
        how: 'Deje secar el calzado un día, saque la plantilla, espolvoree un poco de talco debajo y colóquela bien plana.',
      },
    },
  },
  clothing: {
    name: 'Prenda de vestir',
    plural: 'prendas de vestir',
    symptoms: {
      torn: 'Agujero o desgarro',
      'seam-open': 'Costura abierta',
      'zip-faulty': 'La cremallera se atasca o está rota',
      'button-missing': 'Falta un botón o broche',
      'elastic-worn': 'Elástico o puño gastados',
      'lets-water-in': 'A la chaqueta le entra agua',
      'filling-clumped': 'Plumón o relleno apelmazado',
      pilling: 'La tela hace bolitas',
      stained: 'Mancha que no sale',
      'does-not-fit': 'Hay que ajustarla a mi talla',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Busque el botón de repuesto',
        how: 'A menudo está cosido en la costura interior o en la etiqueta de cuidado, o venía en una bolsita. Inclúyalo con la prenda para que el servicio técnico no tenga que buscar uno igual.',
      },
      'wash-and-proof': {
        title: 'Lávela y vuelva a impermeabilizarla',
        how: 'Lávela con detergente para ropa de montaña y sin suavizante, aplique un impermeabilizante en aerosol o en el lavado y caliéntela en la secadora a baja temperatura si la etiqueta lo permite: el calor reactiva la protección.',
      },
      'dry-with-balls': {
        title: 'Séquela con pelotas de tenis',
        how: 'Si la etiqueta permite secadora: temperatura baja con tres pelotas de tenis limpias, dos o tres ciclos, sacudiéndola entre uno y otro, hasta que no queden grumos.',
      },
      'shave-pilling': {
        title: 'Quite las bolitas',
        how: 'Extienda la prenda y pase un quitapelusas o un peine para lana, con suavidad y en una sola dirección. Después lávela del revés.',
      },
      'blot-stain': {
        title: 'Presione, no frote',
        how: 'Presione con agua fría y un poco de jabón de hiel, del borde hacia dentro, tras probarlo donde no se vea, y no use calor ni plancha: fijan la mancha. Seda y lana: déjelas al servicio técnico.',
      },
    },
  },
  bag: {
    name: 'Bolso o maleta',
    plural: 'bolsos y maletas',
    symptoms: {
      'handle-or-strap-torn': 'Asa o correa rota',
      'zip-faulty': 'La cremallera se atasca o está rota',
      'seam-open': 'Costura abierta',
      'clasp-faulty': 'Cierre, hebilla o imán defectuosos',
      'wheel-faulty': 'Rueda atascada o rota',
      'pull-handle-stuck': 'El asa extensible se atasca',
      'lock-does-not-open': 'La cerradura no se abre',
      'lining-torn': 'Forro roto',
      'surface-worn': 'Cuero seco, rayado o descolorido',
      'shell-cracked': 'Carcasa agrietada o abollada',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Libere las ruedas',
        how: 'Corte pelos e hilos alrededor del eje, enjuague la arena, deje secar y ponga una gota de aerosol de silicona en el eje. Gire cada rueda con la mano.',
      },
      'clean-pull-handle': {
        title: 'Limpie los tubos del asa',
        how: 'Vacíe la maleta, porque llena aprieta los tubos. Pulse el botón, saque el asa, limpie los tubos con un paño húmedo y luego con uno seco, y muévala varias veces.',
      },
      'reset-lock-code': {
        title: 'Pruebe el código de nuevo',
        how: 'Mantenga el botón hacia el lado mientras prueba su código, 0-0-0, y cada uno con un dígito más y uno menos: las ruedecillas se desplazan un número. No fuerce la cerradura.',
      },
      'care-for-leather': {
        title: 'Limpie y nutra el cuero',
        how: 'Páselo con un paño apenas húmedo y deje secar. Aplique un poco de bálsamo incoloro para cuero, tras probarlo donde no se vea, y lustre después de una hora. No en gamuza ni charol.',
      },
    },
  },
  watch: {
    name: 'Reloj',
    plural: 'relojes',
    symptoms: {
      stopped: 'Se detuvo',
      'runs-fast-or-slow': 'Se adelanta o se atrasa',
      'glass-broken': 'Cristal o pantalla rotos',
      'mist-or-water-inside': 'Vaho o agua bajo el cristal',
      'strap-or-clasp-broken': 'Correa o cierre rotos',
      'crown-or-button-faulty': 'Corona o botón atascados o flojos',
      'date-faulty': 'La fecha cambia a deshora',
      'does-not-charge': 'No carga (reloj inteligente)',
      'does-not-connect': 'No se conecta (reloj inteligente)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Dele cuerda o luz',
        how: 'Relojes mecánicos y automáticos: gire la corona 30 veces y llévelo puesto un día. Relojes solares: déjelos dos días a la luz del día junto a una ventana. Los demás probablemente necesitan una pila.',
      },
      'push-in-crown': {
        title: 'Meta la corona',
        how: 'Una corona sacada detiene las agujas y deja entrar agua. Métala del todo; si es de rosca, gírela mientras presiona. Si hay agua dentro, aléjelo de la calefacción y llévelo en pocos días.',
      },
      'keep-from-magnets': {
        title: 'Aléjelo de los imanes',
        how: 'Altavoces, fundas de tableta y cierres de bolso magnetizan la maquinaria. Manténgalo a un palmo de ellos, póngalo en hora al segundo y compare después de tres días.',
      },
      'set-past-noon': {
        title: 'Ponga la hora pasado el mediodía',
        how: 'Si la fecha cambia al mediodía, el reloj está desfasado 12 horas. Adelante las agujas hasta que cambie la fecha, que es la medianoche, y siga hasta la hora correcta. No use el cambio rápido de fecha de 21:00 a 3:00.',
      },
      'clean-contacts': {
        title: 'Limpie el dorso y el cargador',
        how: 'Limpie el dorso del reloj y el cargador con un paño seco, quite la funda y déjelo cargando una hora con otro adaptador, directamente en un enchufe de pared.',
      },
      'restart-watch': {
        title: 'Reinicie el reloj y el teléfono',
        how: 'Mantenga pulsado el botón lateral del reloj, en algunos ambos botones, de 10 a 15 segundos hasta que aparezca el logotipo. Reinicie también el teléfono y active su Bluetooth.',
      },
      'pair-again': {
        title: 'Empareje de nuevo',
        how: 'Actualice la aplicación del reloj, compruebe que sus registros estén guardados, elimine el reloj en la aplicación y en la lista de Bluetooth del teléfono, y añádalo de nuevo.',
      },
    },
  },
  furniture: {
    name: 'Mueble',
    plural: 'muebles',
    symptoms: {
      wobbles: 'Se tambalea o cruje',
      'door-or-drawer-sticks': 'Puerta o cajón atascados o torcidos',
      'part-broken': 'Pata, panel o listón rotos',
      'cover-torn': 'Tapizado roto o gastado',
      'seat-sags': 'Asiento o colchón hundido',
      'mechanism-jams': 'Mecanismo plegable o reclinable atascado',
      'chair-sinks': 'La silla de oficina se baja sola',
      'castors-faulty': 'Ruedas atascadas o que se caen',
      'surface-damaged': 'Arañazos, marcas o quemaduras',
      'mould-or-woodworm': 'Moho o carcoma',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Apriete los tornillos',
        how: 'Los tornillos se aflojan en los primeros meses. Ponga el mueble sobre sus patas en un suelo nivelado y apriételos todos a mano por turnos, en cruz y sin forzar.',
      },
      'level-feet': {
        title: 'Nivele las patas',
        how: 'Busque la pata que no toca el suelo y desenrósquela o ponga fieltro debajo. Los muebles altos deben fijarse a la pared.',
      },
      'adjust-hinges': {
        title: 'Ajuste las bisagras',
        how: 'La mayoría de las bisagras tienen dos o tres tornillos que mueven la puerta en altura, de lado y en profundidad. Gire uno media vuelta, cierre la puerta y mire la separación.',
      },
      'clean-runners': {
        title: 'Limpie las guías',
        how: 'Vacíe el cajón, sáquelo, limpie las guías, busque lo que haya caído detrás y frote las guías de madera con cera de vela.',
      },
      'turn-cushions': {
        title: 'Gire y ahueque los cojines',
        how: 'Saque los cojines sueltos, golpéelos por todos los lados, cámbielos de sitio y deles la vuelta. Compruebe que ningún listón de abajo se haya salido de su soporte.',
      },
      'clear-mechanism': {
        title: 'Despeje el mecanismo',
        how: 'Desenchufe los muebles eléctricos. Mire debajo con una luz, saque lo que haya caído y muévalo sin forzar. Mantenga los dedos y a los niños lejos de las articulaciones.',
      },
      'check-plugs': {
        title: 'Revise las conexiones y reinicie',
        how: 'Enchúfelo directamente a la pared y encaje los cables de la fuente, el motor y el mando. Mesas: en el punto más bajo, mantenga pulsado el botón de bajar 10 segundos.',
      },
      'clean-castors': {
        title: 'Limpie las ruedas',
        how: 'Ponga el mueble de lado, saque las ruedas, corte pelos e hilos y métalas hasta oír un clic. Los suelos duros requieren ruedas blandas.',
      },
      'let-water-mark-dry': {
        title: 'Deje secar una marca de agua',
        how: 'Los cercos blancos en la madera suelen desaparecer en unos días de aire seco. Ayude con un paño suave bajo una plancha tibia, unos segundos cada vez. Deje los arañazos y las quemaduras al servicio técnico.',
      },
      'keep-apart-and-air': {
        title: 'Apártelo y déjelo secar',
        how: 'Aléjelo de otros muebles y de las paredes exteriores, en un cuarto seco y ventilado. Limpie el moho con alcohol, con la ventana abierta y guantes, lejos de llamas. Mire si hay serrín fresco después de dos semanas.',
      },
    },
  },
}
