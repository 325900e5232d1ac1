// Spanish words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Otro problema'

export const checkSocket = {
  title: 'Revise el enchufe y el cable',
  how: 'Pruebe otro enchufe de pared sin alargador, compruebe que una lámpara funciona en él y conecte bien el cable por ambos extremos. Si hay un interruptor principal, enciéndalo.',
}

export const freeTheVents = {
  title: 'Despeje las rejillas de ventilación',
  how: 'Apague el aparato y desenchúfelo. Póngalo sobre una superficie dura con un palmo de espacio alrededor y quite el polvo de las rejillas por fuera con un cepillo o una aspiradora a baja potencia.',
}

export const freeUpStorage = {
  title: 'Libere espacio de almacenamiento',
  how: 'Con menos de una décima parte libre, todo va más lento. Elimine lo que ya no usa, lleve fotos y videos a otro lugar y vacíe la papelera.',
}

export const restartRouter = {
  title: 'Reinicie el router',
  how: 'Desenchufe el router durante un minuto, vuelva a enchufarlo y espere a que las luces queden fijas. Después pruebe de nuevo, una vez cerca del router.',
}

export const updateSoftware = {
  title: 'Instale la última actualización',
  how: 'Conéctelo a la corriente y al wifi, instale lo que ofrezcan los ajustes en actualización de software y reinícielo después.',
}

export const stopUsingBattery = {
  title: 'Deje de usarlo y de cargarlo',
  how: 'Una batería hinchada o dañada puede incendiarse. Apague el aparato si puede. No presione, abra ni cargue la batería, guárdela al aire libre o sobre piedra, lejos de lo que pueda arder, y llévela en persona: no se debe enviar por correo.',
}

export const testTheCircuit = {
  title: 'Averigüe si el problema está en el aparato',
  how: 'Desenchufe el aparato, con las manos secas, y suba el interruptor automático una sola vez. Si vuelve a saltar, el problema está en la instalación: llame a un electricista. Si no salta, deje el aparato desenchufado.',
}

export const leaveUnplugged = {
  title: 'Desenchúfelo y no lo use',
  how: 'Un cable dañado puede dar una descarga. Si el daño está cerca del enchufe, baje primero el interruptor automático. No lo arregle con cinta: hay que cambiar el cable.',
}
