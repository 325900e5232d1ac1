// Spanish words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.es'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Vea qué consume la batería',
  how: 'La página de batería de los ajustes muestra lo que más consume. Cierre o elimine lo que no necesite, baje el brillo y obsérvelo durante un día.',
}
const chargeWithAnotherCable = {
  title: 'Cargue con otro cable y otro cargador',
  how: 'Use un cable y un cargador que carguen bien otro aparato, directamente en un enchufe de pared, y déjelo cargar 30 minutos. Una batería vacía puede tardar un rato en dar señales de vida.',
}
const cleanChargingPort = {
  title: 'Limpie el puerto de carga',
  how: 'Apague el aparato y mire el puerto con una luz: la pelusa impide que el conector entre del todo. Despréndala con cuidado con un palillo de madera, nunca con metal ni líquido.',
}
const forceRestart = {
  title: 'Fuerce el reinicio',
  how: 'En la mayoría de los aparatos: mantenga pulsados a la vez el botón de encendido y el de bajar volumen hasta 30 segundos. En un iPhone o iPad sin botón de inicio: pulse subir volumen, pulse bajar volumen y mantenga el botón de encendido hasta que aparezca el logotipo. Fotos y mensajes se conservan.',
}
const removeCaseAndFilm = {
  title: 'Quite la funda y el protector de pantalla',
  how: 'Las burbujas, la suciedad o un borde levantado bajo el protector afectan al toque. Limpie la pantalla sin protector con un paño suave y seco, séquese las manos y pruebe de nuevo.',
}
const checkSoundOutput = {
  title: 'Revise volumen, modo silencio y Bluetooth',
  how: 'Desactive el Bluetooth para que el sonido no vaya a unos auriculares o al vehículo, desactive el modo silencio y suba el volumen mientras suena algo.',
}
const cleanSoundOpenings = {
  title: 'Cepille los orificios de altavoz y micrófono',
  how: 'Quite la funda y el protector, y cepille los orificios pequeños con un cepillo de dientes suave y seco. Sin agujas ni aire comprimido: empujan la suciedad hacia dentro.',
}
const flightMode = {
  title: 'Active y desactive el modo avión',
  how: 'Deje activado el modo avión medio minuto, desactívelo y espere dos minutos a que vuelva la red.',
}
const letItDry = {
  title: 'Apáguelo y déjelo secar',
  how: 'No lo cargue. Séquelo con un paño y déjelo de pie, con el puerto hacia abajo, donde corra el aire durante al menos un día; sin secador de pelo ni arroz. Si fue agua salada o un líquido dulce, déjelo apagado y llévelo pronto a limpiar.',
}

export const portableEs: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Teléfono',
    plural: 'teléfonos',
    symptoms: {
      'screen-broken': 'Pantalla o cristal trasero rotos',
      'battery-drains': 'La batería se agota rápido',
      'battery-swollen': 'Batería hinchada o tapa levantada',
      'does-not-charge': 'No carga, o solo a veces',
      'does-not-switch-on': 'No enciende',
      'touch-faulty': 'La pantalla táctil no responde bien',
      'sound-faulty': 'El altavoz o el micrófono no funciona',
      'camera-faulty': 'La cámara está borrosa o no funciona',
      'no-network': 'Sin red móvil o wifi',
      'got-wet': 'Se mojó',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': chargeWithAnotherCable,
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'clean-lens': {
        title: 'Limpie la lente de la cámara',
        how: 'Quite la funda y cualquier tapa de la lente, y limpie la lente con un paño suave y seco. Los imanes de fundas y soportes también pueden desenfocar la imagen.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Saque la tarjeta SIM y vuelva a ponerla',
        how: 'Apague el teléfono, saque la bandeja de la SIM, limpie la tarjeta con un paño seco y colóquela recta. Si puede, pruebe la tarjeta en otro teléfono.',
      },
      'reset-network': {
        title: 'Restablezca los ajustes de red',
        how: 'Busque «restablecer red» en los ajustes. El teléfono olvida las contraseñas de wifi y los dispositivos Bluetooth; fotos y mensajes se conservan.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tableta',
    plural: 'tabletas',
    symptoms: {
      'screen-broken': 'Pantalla o cristal rotos',
      'battery-drains': 'La batería se agota rápido',
      'battery-swollen': 'Batería hinchada o pantalla levantada',
      'does-not-charge': 'No carga, o solo a veces',
      'does-not-switch-on': 'No enciende',
      'touch-faulty': 'No responde bien al toque o al lápiz',
      'sound-faulty': 'El altavoz o el micrófono no funciona',
      'no-network': 'Sin wifi o red móvil',
      slow: 'Va lenta o se bloquea',
      'got-wet': 'Se mojó',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Cargue con otro cable y un cargador potente',
        how: 'Use el cargador que venía con la tableta, o uno de al menos 18 vatios, con otro cable y directamente en un enchufe de pared. Una tableta vacía del todo puede tardar una hora en dar señales de vida.',
      },
      'force-restart': forceRestart,
      'remove-case-and-film': removeCaseAndFilm,
      'check-sound-output': checkSoundOutput,
      'clean-sound-openings': cleanSoundOpenings,
      'flight-mode': flightMode,
      'restart-router': restartRouter,
      'free-up-storage': freeUpStorage,
      'let-it-dry': letItDry,
    },
  },
  laptop: {
    name: 'Portátil',
    plural: 'portátiles',
    symptoms: {
      'does-not-switch-on': 'No enciende',
      'does-not-charge': 'No carga',
      'battery-drains': 'La batería se agota rápido',
      'battery-swollen': 'Batería hinchada o carcasa abombada',
      'screen-faulty': 'Pantalla rota, oscura o que parpadea',
      'keyboard-or-touchpad-faulty': 'Teclas o panel táctil no funcionan',
      overheats: 'Se calienta o el ventilador hace ruido',
      slow: 'Va lento o se bloquea',
      'hinge-or-case-broken': 'Bisagra o carcasa rotas',
      'got-wet': 'Se derramó líquido encima',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Revise la alimentación',
        how: 'Conéctelo directamente a un enchufe de pared que funcione y encaje bien el cable, también en el transformador. Si carga por USB-C, pruebe cada puerto y un cargador de la misma potencia.',
      },
      'power-reset': {
        title: 'Restablezca la energía',
        how: 'Desconecte el cargador y todo lo demás, mantenga pulsado el botón de encendido 30 segundos, espere un minuto, conecte solo el cargador y enciéndalo. Sus archivos se conservan.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Suba el brillo y pruebe otra pantalla',
        how: 'Pulse varias veces la tecla que sube el brillo. Si tiene un televisor o monitor, conéctelo: si allí hay imagen, se puede acceder a sus archivos.',
      },
      'clean-keyboard': {
        title: 'Limpie entre las teclas',
        how: 'Apague el portátil, póngalo boca abajo, dele golpecitos suaves y cepille entre las teclas con un cepillo suave y seco. No haga palanca en las teclas.',
      },
      'unlock-touchpad': {
        title: 'Active el panel táctil',
        how: 'Una tecla con el símbolo del panel táctil, a menudo junto con Fn, lo desactiva sin querer. Mire también en los ajustes, en panel táctil, y desconecte el ratón.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Cierre lo que se ejecuta en segundo plano',
        how: 'Reinicie el portátil. Después abra el Administrador de tareas (en un Mac, el Monitor de Actividad), vea qué consume más y desactive lo que no necesite arrancar por sí solo.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Apáguelo enseguida y déjelo escurrir',
        how: 'Mantenga pulsado el botón de encendido hasta que se apague, desenchúfelo de la pared y colóquelo abierto, boca abajo como una tienda de campaña, sobre una toalla. Déjelo apagado: llévelo antes de volver a probarlo.',
      },
    },
  },
  headphones: {
    name: 'Auriculares',
    plural: 'auriculares',
    symptoms: {
      'one-side-silent': 'Un lado no suena o suena más bajo',
      'does-not-connect': 'No se conectan',
      'does-not-charge': 'No cargan',
      'does-not-switch-on': 'No encienden',
      'battery-drains': 'La batería se agota rápido',
      crackles: 'El sonido crepita o se corta',
      'microphone-faulty': 'Los demás no me oyen',
      'noise-cancelling-faulty': 'La cancelación de ruido silba o no funciona',
      'part-broken': 'Diadema, almohadilla o cable rotos',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Limpie los auriculares',
        how: 'Quite las puntas o almohadillas y cepille las rejillas y los orificios de los micrófonos con un cepillo suave y seco, con las aberturas hacia abajo. El cerumen es la causa habitual de que un lado suene bajo.',
      },
      'check-balance': {
        title: 'Revise el balance y el volumen',
        how: 'Ponga en el centro el balance izquierda-derecha en los ajustes de accesibilidad del teléfono o la computadora, desactive el audio mono y pruébelos con otro aparato.',
      },
      reset: {
        title: 'Restablezca los auriculares',
        how: 'Mantenga pulsado el botón que indica el manual de 10 a 20 segundos (si son de botón: en su estuche de carga) hasta que cambie la luz y vuelva a emparejarlos.',
      },
      'pair-again': {
        title: 'Olvídelos y vuelva a emparejarlos',
        how: 'Elimine los auriculares de la lista de Bluetooth, desactive el Bluetooth en otros aparatos cercanos, póngalos en modo de emparejamiento y elíjalos de nuevo.',
      },
      'clean-contacts': {
        title: 'Limpie los contactos de carga',
        how: 'Limpie los contactos metálicos de los auriculares y del estuche con un bastoncillo de algodón seco y quite la pelusa del estuche. Después colóquelos de modo que se encienda la luz.',
      },
      'charge-with-another-cable': {
        title: 'Cargue con otro cable y otro cargador',
        how: 'Cargue los auriculares y el estuche durante una hora con un cable y un cargador que funcionen con otro aparato, directamente en un enchufe de pared. Si están mojados, déjelos secar antes.',
      },
      'move-closer': {
        title: 'Pruébelos cerca del aparato',
        how: 'Tenga el teléfono o la computadora a menos de un metro, lejos de routers wifi y hornos microondas. Con cable: gire el conector y pruebe otro aparato.',
      },
      'update-software': {
        title: 'Actualice los auriculares',
        how: 'Abra la aplicación del fabricante, conecte los auriculares e instale la actualización que ofrezca, con ambos lados cargados y cerca del teléfono.',
      },
      'choose-microphone': {
        title: 'Elija el micrófono correcto',
        how: 'Elija los auriculares como micrófono en los ajustes de la llamada o de la computadora, permita que la aplicación lo use y busque un botón de silencio en el cable o el brazo.',
      },
      'check-fit': {
        title: 'Revise el ajuste y los orificios',
        how: 'Pruebe otras puntas o encaje bien las almohadillas: un hueco debilita la cancelación de ruido, y el pelo o la suciedad sobre los micrófonos la hace silbar.',
      },
    },
  },
}
