// Portuguese words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Outro problema'

export const checkSocket = {
  title: 'Verifique a tomada e o cabo',
  how: 'Experimente outra tomada de parede, sem extensão, confirme com uma lâmpada que ela funciona e encaixe bem o cabo de energia nas duas pontas. Se houver um interruptor geral, ligue-o.',
}

export const freeTheVents = {
  title: 'Desobstrua as saídas de ar',
  how: 'Desligue o aparelho e tire-o da tomada. Coloque-o sobre uma superfície firme, com um palmo de espaço ao redor, e limpe o pó das saídas de ar por fora, com um pincel ou com o aspirador na potência mínima.',
}

export const freeUpStorage = {
  title: 'Libere espaço de armazenamento',
  how: 'Com menos de um décimo do espaço livre, tudo fica lento. Remova o que você não usa mais, passe fotos e vídeos para outro lugar e esvazie a lixeira.',
}

export const restartRouter = {
  title: 'Reinicie o roteador',
  how: 'Tire o roteador da tomada por um minuto, ligue de novo e espere até que as luzes fiquem estáveis. Depois tente de novo, também bem perto do roteador.',
}

export const updateSoftware = {
  title: 'Instale a atualização mais recente',
  how: 'Conecte o aparelho à energia e ao Wi-Fi, instale o que as configurações oferecem em atualização de software e reinicie em seguida.',
}

export const stopUsingBattery = {
  title: 'Pare de usar e de carregar',
  how: 'Uma bateria inchada ou danificada pode pegar fogo. Desligue o aparelho, se puder. Não aperte, não abra e não carregue a bateria. Mantenha o aparelho ao ar livre ou sobre pedra, longe do que possa queimar, e leve-o pessoalmente: ele não pode ir pelo correio.',
}

export const testTheCircuit = {
  title: 'Descubra se o problema é do aparelho',
  how: 'Com as mãos secas, tire o aparelho da tomada e ligue o disjuntor uma vez. Se ele desarmar de novo, o defeito está na instalação da casa: chame um eletricista. Se continuar ligado, deixe o aparelho fora da tomada.',
}

export const leaveUnplugged = {
  title: 'Tire da tomada e não ligue mais',
  how: 'Um cabo danificado pode dar choque. Se o dano estiver perto da tomada, desligue antes o disjuntor. Não passe fita isolante: o cabo precisa ser trocado.',
}
