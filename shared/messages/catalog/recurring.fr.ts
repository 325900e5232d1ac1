// French words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Autre problème'

export const checkSocket = {
  title: 'Vérifiez la prise et le câble',
  how: 'Essayez une autre prise murale sans rallonge, vérifiez qu’une lampe s’y allume et enfoncez bien le câble d’alimentation aux deux extrémités. S’il y a un interrupteur principal, allumez-le.',
}

export const freeTheVents = {
  title: 'Dégagez les grilles d’aération',
  how: 'Éteignez l’appareil et débranchez-le. Posez-le sur une surface dure avec une quinzaine de centimètres d’espace tout autour, et retirez la poussière des grilles par l’extérieur avec une brosse ou un aspirateur à faible puissance.',
}

export const freeUpStorage = {
  title: 'Libérez de l’espace de stockage',
  how: 'En dessous d’un dixième d’espace libre environ, tout ralentit. Supprimez ce que vous n’utilisez plus, déplacez photos et vidéos ailleurs, puis videz la corbeille.',
}

export const restartRouter = {
  title: 'Redémarrez la box internet',
  how: 'Débranchez la box ou le routeur pendant une minute, rebranchez et attendez que les voyants soient fixes. Réessayez ensuite, une fois tout près de la box.',
}

export const updateSoftware = {
  title: 'Installez la dernière mise à jour',
  how: 'Branchez l’appareil sur le secteur et connectez-le au Wi-Fi, installez ce que les réglages proposent sous mise à jour logicielle, puis redémarrez.',
}

export const stopUsingBattery = {
  title: 'Ne l’utilisez plus et ne le chargez plus',
  how: 'Une batterie gonflée ou endommagée peut prendre feu. Éteignez l’appareil si vous le pouvez. N’appuyez pas sur la batterie, ne l’ouvrez pas, ne la chargez pas. Gardez-la dehors ou sur de la pierre, loin de ce qui peut brûler, et apportez-la vous-même : elle ne doit pas voyager par la poste.',
}

export const testTheCircuit = {
  title: 'Vérifiez si la panne vient de l’appareil',
  how: 'Débranchez l’appareil, les mains sèches, et réenclenchez le disjoncteur une seule fois. S’il saute à nouveau, la panne vient de l’installation : appelez un électricien. S’il tient, laissez l’appareil débranché.',
}

export const leaveUnplugged = {
  title: 'Débranchez-le et ne l’utilisez plus',
  how: 'Un câble endommagé peut provoquer une décharge électrique. Si le dommage est près de la prise, coupez d’abord le disjoncteur. Ne le réparez pas avec du ruban adhésif : le câble doit être remplacé.',
}
