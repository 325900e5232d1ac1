// Spanish words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.es'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Deje la batería a temperatura ambiente',
  how: 'Por debajo de 10 °C y por encima de 40 °C, muchas baterías rinden menos y no cargan. Déjela dos horas dentro de casa, lejos del sol y de la calefacción, y pruebe de nuevo.',
}
const pumpUpTyre = {
  title: 'Ínflelo a la presión que indica el lateral',
  how: 'El lateral del neumático indica el rango en bar o psi. Ínflelo, cierre bien la válvula y mírelo de nuevo unas horas después: si pierde despacio, suele ser solo la válvula o el tiempo sin uso.',
}
const searchForThorn = {
  title: 'Busque lo que se clavó',
  how: 'Gire la rueda despacio, busque vidrio, espinas o alambre y sáquelos con unas pinzas, o pincharán también la próxima cámara. Un dedo mojado en la válvula muestra burbujas donde pierde aire.',
}
const cleanBrakingSurface = {
  title: 'Limpie la superficie de frenado',
  how: 'Deje enfriar los discos calientes. Limpie discos o llantas con un paño limpio y alcohol puro, y no los toque con aceite, aerosoles ni dedos. Si el freno sigue mal, no circule.',
}
const cleanAndOilChain = {
  title: 'Limpie y aceite la cadena',
  how: 'Gire los pedales hacia atrás y pase la cadena por un paño seco hasta que quede limpio. Una gota de aceite para cadenas en cada eslabón, espere 10 minutos y quite el sobrante. Nada en los frenos ni en los neumáticos.',
}
const turnBarrelAdjuster = {
  title: 'Ajuste el cable de cambio',
  how: 'Al final del cable de cambio, donde entra en el desviador o en el mando, hay una ruedecita. Gírela un cuarto de vuelta, pruebe todas las marchas y vuelva atrás si empeora. Cambio electrónico: cárguelo y reinícielo.',
}

export const toolsAndBicyclesEs: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Herramienta eléctrica',
    plural: 'herramientas eléctricas',
    symptoms: {
      'does-not-start': 'No arranca',
      'does-not-charge': 'La batería no carga o no dura',
      'battery-damaged': 'Batería hinchada o dañada',
      'cuts-out': 'Se detiene al trabajar con carga',
      weak: 'Tiene poca fuerza',
      'chuck-faulty': 'El portabrocas se atasca o no sujeta',
      'noisy-or-shakes': 'Hace ruido o vibra',
      'sparks-or-smells-burnt': 'Echa chispas o huele a quemado',
      'cable-damaged': 'Cable o enchufe dañados',
      'part-broken': 'Protector, mango u otra pieza rota',
      other,
    },
    steps: {
      'check-power': {
        title: 'Revise la batería o el enchufe',
        how: 'Cargue la batería por completo, encájela hasta oír un clic y pruebe otra si la tiene. Con cable: pruebe otro enchufe, sin alargador o con uno totalmente desenrollado.',
      },
      'release-locks': {
        title: 'Suelte los bloqueos',
        how: 'Saque el selector de giro de la posición central, pulse el botón de seguridad junto con el gatillo y suelte el bloqueo del husillo.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Limpie los contactos',
        how: 'Desenchufe el cargador. Limpie los contactos de batería, herramienta y cargador con un paño seco, mire si hay alguno doblado y encaje la batería del todo.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Déjela enfriar y despeje las rejillas',
        how: 'Quite la batería o desenchufe, cepille el polvo de las rejillas y espere media hora. Si vuelve a oler a quemado, echar humo o soltar chispas largas, no la use más.',
      },
      'fit-sharp-bit': {
        title: 'Use una broca u hoja afilada',
        how: 'Quite la batería o desenchufe y ponga un accesorio nuevo, adecuado al material y a la herramienta. Presione menos: debe cortar por su velocidad.',
      },
      'check-direction-and-gear': {
        title: 'Revise giro, marcha y par',
        how: 'Ponga el giro a la derecha, el anillo de par en el símbolo de broca y, con la herramienta detenida, la marcha en 1 para tornillos y agujeros grandes. Use la percusión solo en mampostería.',
      },
      'clean-chuck': {
        title: 'Limpie el portabrocas',
        how: 'Quite la batería o desenchufe. Abra del todo el portabrocas, dele golpecitos con la abertura hacia abajo, cepille el polvo, ponga una gota de aceite en las mordazas y ábralo y ciérrelo varias veces.',
      },
      'reseat-bit': {
        title: 'Monte de nuevo la broca, la hoja o el disco',
        how: 'Quite la batería o desenchufe. Saque el accesorio, limpie su asiento, deseche lo que esté doblado, mellado o gastado y apriételo como indica el manual.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Bicicleta',
    plural: 'bicicletas',
    symptoms: {
      'flat-tyre': 'El neumático pierde aire',
      'brakes-faulty': 'Los frenos fallan, rozan o chirrían',
      'gears-slip': 'Las marchas saltan o no entran',
      'chain-faulty': 'La cadena se sale o está gastada',
      'wheel-wobbles': 'Rueda descentrada o radio roto',
      creaks: 'Cruje o hace clic',
      'lights-faulty': 'Las luces no funcionan',
      'steering-loose': 'Manillar u horquilla flojos',
      'frame-damaged': 'Cuadro u horquilla torcidos o agrietados',
      'service-due': 'Necesita una revisión',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Compruebe que la rueda esté recta',
        how: 'Una rueda que se ha sacado puede quedar torcida. Ponga la bicicleta en el suelo, abra el cierre rápido, deje que la rueda entre del todo y cierre bien la palanca. Si tiene dudas, no circule.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Engrase la tija del sillín',
        how: 'Marque su altura con cinta, saque la tija, limpie tija y tubo, ponga una capa fina de grasa (carbono: solo pasta de montaje), métala más allá de la marca mínima y apriete la abrazadera.',
      },
      'check-light-contacts': {
        title: 'Revise la batería y los contactos',
        how: 'Cargue la luz o cambie sus pilas. Con dinamo: encaje bien los pequeños conectores del buje y de los faros, siga el cable por si está cortado y busque un interruptor en el faro.',
      },
    },
  },
  'e-bike': {
    name: 'Bicicleta eléctrica',
    plural: 'bicicletas eléctricas',
    symptoms: {
      'does-not-switch-on': 'No enciende',
      'no-assistance': 'El motor no ayuda o se detiene',
      'range-too-short': 'La autonomía ha bajado',
      'does-not-charge': 'La batería no carga',
      'battery-damaged': 'Batería dañada, hinchada o caída',
      'error-on-display': 'La pantalla muestra un error',
      'flat-tyre': 'El neumático pierde aire',
      'brakes-faulty': 'Los frenos fallan, rozan o chirrían',
      'gears-slip': 'Las marchas saltan o no entran',
      'motor-noisy': 'El motor o la transmisión hace ruido',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Cargue la batería',
        how: 'Cárguela con su cargador original hasta que la luz indique carga completa, a temperatura ambiente. Tras una pausa larga, pulse una vez el botón de la propia batería para activarla.',
      },
      'reseat-battery': {
        title: 'Saque la batería y vuelva a ponerla',
        how: 'Apague, saque la batería, limpie los contactos secos con un paño seco, métala hasta que el cierre haga clic y encaje bien la pantalla.',
      },
      'check-speed-magnet': {
        title: 'Revise el imán de la rueda trasera',
        how: 'El imán del radio, la válvula o el disco debe pasar muy cerca del sensor del cuadro, normalmente a entre 5 y 15 mm. Vuelva a ponerlo en su sitio y limpie ambos.',
      },
      'restart-system': {
        title: 'Reinicie el sistema',
        how: 'Apague, saque la batería un minuto, póngala y encienda sin apoyar el pie en los pedales. Anote el número del error: ayuda a la reparación.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Seque y limpie los contactos',
        how: 'Desenchufe el cargador de la pared. Limpie los contactos de batería y cargador con un paño seco, deje secar un día los húmedos y pruebe otro enchufe de pared.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
