// Spanish words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.es'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Desenchúfelo un minuto',
  how: 'Desenchúfelo de la pared, mantenga pulsado el botón de encendido 10 segundos, espere un minuto completo y vuelva a enchufarlo. Así se resuelve la mayoría de los bloqueos y no se borra nada.',
}
const chooseInput = {
  title: 'Elija la entrada correcta',
  how: 'Recorra las entradas con el botón Input o Source y espere unos segundos en cada una, con el aparato que se debe ver encendido y activo.',
}
const tryAnotherCable = {
  title: 'Pruebe otro cable y otra toma',
  how: 'Encaje bien los conectores. Después pruebe un segundo cable y otra toma del mismo tipo: los cables fallan mucho más que las pantallas.',
}
const tryAnotherSource = {
  title: 'Pruebe otra fuente',
  how: 'Abra el menú integrado o conecte otro aparato con otro cable. Si allí la imagen se ve bien, el problema está en la fuente o en su cable, no en la pantalla.',
}
const resetPicture = {
  title: 'Restablezca los ajustes de imagen',
  how: 'En el menú, en imagen, elija el modo estándar o los valores de fábrica. Después compruébelo con una película o foto que conozca.',
}

export const screensEs: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Televisor',
    plural: 'televisores',
    symptoms: {
      'screen-broken': 'Pantalla rota',
      'does-not-switch-on': 'No enciende',
      'no-picture': 'Sin imagen',
      'lines-or-spots': 'Líneas, manchas o colores incorrectos',
      'no-sound': 'Sin sonido',
      'poor-reception': 'Faltan canales o se cortan',
      'no-network': 'Sin internet o las aplicaciones no abren',
      'remote-faulty': 'El control remoto no funciona',
      'switches-off': 'Se apaga solo',
      'port-faulty': 'Una toma HDMI u otra no funciona',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Cambie las pilas del control remoto',
        how: 'Ponga dos pilas nuevas en el sentido correcto y apunte al televisor a 2 metros, sin nada en medio. Pruebe también el botón del propio televisor.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Revise por dónde sale el sonido',
        how: 'Suba el volumen, pulse una vez el botón de silencio y elija los altavoces del televisor en salida de sonido, en el menú. Desconecte los auriculares y el Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Revise el cable de antena o de parabólica',
        how: 'Desenrósquelo o desconéctelo del televisor y de la pared y vuelva a conectarlo; la punta interior debe estar recta. Si puede, pruebe otro cable.',
      },
      'search-channels': {
        title: 'Busque los canales de nuevo',
        how: 'Inicie en el menú la búsqueda automática de canales con el tipo correcto: antena, cable o satélite. Tarda hasta 20 minutos.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Empareje de nuevo el control remoto',
        how: 'Quite las pilas un minuto. Si es un control por voz, mantenga pulsados cerca del televisor los dos botones que indica el manual (a menudo Inicio y Atrás) hasta que aparezca que está conectado.',
      },
      'turn-off-timers': {
        title: 'Desactive temporizadores y ahorro de energía',
        how: 'Busque en el menú el temporizador de apagado, el apagado automático y la espera sin señal, y desactívelos. Desconecte un reproductor, que puede apagar el televisor por HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitores',
    symptoms: {
      'screen-broken': 'Pantalla rota',
      'does-not-switch-on': 'No enciende',
      'no-picture': 'Sin imagen, o «Sin señal»',
      flickers: 'La imagen parpadea o se corta',
      'lines-or-spots': 'Líneas, manchas o píxeles muertos',
      'colours-wrong': 'Demasiado oscuro o colores incorrectos',
      'buttons-faulty': 'Los botones no responden',
      'port-faulty': 'Una toma o el concentrador USB no funciona',
      'stand-broken': 'Base o bisagra rotas',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Ajuste la frecuencia de actualización',
        how: 'Elija 60 Hz y la resolución recomendada en los ajustes de pantalla de la computadora, y desactive la frecuencia variable (FreeSync o G-Sync) como prueba.',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Desactive los modos eco y noche',
        how: 'Desactive el modo eco y el brillo automático en el menú del monitor, y la luz nocturna y el HDR en los ajustes de pantalla de la computadora.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Desbloquee los botones',
        how: 'Muchos monitores tienen un bloqueo del menú: mantenga pulsado el botón de menú, o el que indica el manual, 10 segundos hasta que desaparezca el símbolo del candado.',
      },
    },
  },
  'game-console': {
    name: 'Consola de juegos',
    plural: 'consolas de juegos',
    symptoms: {
      'does-not-switch-on': 'No enciende',
      'no-picture': 'Sin imagen en el televisor',
      overheats: 'Se calienta, hace ruido o se apaga',
      'game-not-read': 'No lee discos o tarjetas',
      freezes: 'Se bloquea o los juegos no arrancan',
      'controller-faulty': 'El mando se mueve solo o no se conecta',
      'no-network': 'Sin internet',
      'does-not-charge': 'No carga (consola portátil)',
      'screen-broken': 'Pantalla rota (consola portátil)',
      'port-broken': 'Una toma está doblada o rota',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Limpie el disco o la tarjeta',
        how: 'Limpie el disco del centro hacia fuera con un paño suave y seco; los contactos de una tarjeta, con un bastoncillo de algodón seco. Pruebe un segundo juego: si funciona, el problema está en el primero.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Empareje de nuevo el mando',
        how: 'Cárguelo por completo, conéctelo a la consola con un cable y pulse su botón de inicio. Si no funciona, presione con un clip su pequeño botón de reinicio y repita.',
      },
      'recalibrate-sticks': {
        title: 'Actualice el mando y calibre los sticks',
        how: 'Elija la calibración o la actualización del mando en los ajustes. Sople el polvo de la base del stick mientras lo mueve en círculos.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Use el cargador original',
        how: 'Conecte el cargador original directamente a la consola, sin base ni concentrador, y déjelo una hora. Muchos cargadores de teléfono son demasiado débiles.',
      },
    },
  },
}
