// Portuguese words for the portable electronics of the catalogue.
import type { portable } from '../../catalog/portable'
import {
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  stopUsingBattery,
  updateSoftware,
} from './recurring.pt'
import type { CatalogWords } from './words'

const checkBatteryUse = {
  title: 'Veja o que gasta a bateria',
  how: 'A página de bateria nas configurações mostra o que mais gasta. Feche ou remova o que você não precisa, diminua o brilho e observe por um dia.',
}
const chargeWithAnotherCable = {
  title: 'Carregue com outro cabo e outro carregador',
  how: 'Use um cabo e um carregador que carregam bem outro aparelho, direto na tomada da parede, e deixe por 30 minutos. Uma bateria vazia pode demorar a dar sinal de vida.',
}
const cleanChargingPort = {
  title: 'Limpe a entrada do carregador',
  how: 'Desligue o aparelho e olhe a entrada com uma luz: fiapos impedem que o conector entre até o fim. Solte-os com cuidado com um palito de madeira, nunca com metal ou líquido.',
}
const forceRestart = {
  title: 'Force o reinício',
  how: 'Na maioria dos aparelhos: mantenha os botões de ligar e de diminuir volume apertados juntos por até 30 segundos. Em um iPhone ou iPad sem botão Início: aperte aumentar volume, aperte diminuir volume e depois mantenha o botão de ligar apertado até o logotipo aparecer. Fotos e mensagens são mantidas.',
}
const removeCaseAndFilm = {
  title: 'Retire a capa e a película',
  how: 'Bolhas, sujeira ou uma borda solta da película atrapalham o toque. Limpe a tela sem película com um pano macio e seco, seque as mãos e tente de novo.',
}
const checkSoundOutput = {
  title: 'Verifique o volume, o modo silencioso e o Bluetooth',
  how: 'Desligue o Bluetooth para que o som não vá para fones ou para o carro, desligue o modo silencioso e aumente o volume enquanto algo toca.',
}
const cleanSoundOpenings = {
  title: 'Limpe as aberturas do alto-falante e do microfone',
  how: 'Retire a capa e a película e escove os furinhos com uma escova de dentes macia e seca. Sem agulhas e sem ar comprimido: eles empurram a sujeira para dentro.',
}
const flightMode = {
  title: 'Ligue e desligue o modo avião',
  how: 'Deixe o modo avião ligado por meio minuto, desligue-o e espere dois minutos até a rede voltar.',
}
const letItDry = {
  title: 'Desligue e deixe secar',
  how: 'Não carregue. Seque por fora e deixe com a entrada para baixo, em um lugar com ar circulando, por pelo menos um dia; sem secador de cabelo e sem arroz. Depois de água salgada ou líquido doce, deixe desligado e leve logo para limpeza.',
}

export const portablePt: Pick<CatalogWords, keyof typeof portable> = {
  phone: {
    name: 'Smartphone',
    plural: 'smartphones',
    symptoms: {
      'screen-broken': 'A tela ou o vidro traseiro está quebrado',
      'battery-drains': 'A bateria acaba rápido',
      'battery-swollen': 'A bateria está inchada ou a traseira levanta',
      'does-not-charge': 'Não carrega, ou só às vezes',
      'does-not-switch-on': 'Não liga',
      'touch-faulty': 'Não responde bem ao toque',
      'sound-faulty': 'O alto-falante ou o microfone não funciona',
      'camera-faulty': 'A câmera está desfocada ou não funciona',
      'no-network': 'Sem rede móvel ou Wi-Fi',
      'got-wet': 'Molhou',
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
        title: 'Limpe a lente da câmera',
        how: 'Retire a capa e a proteção da lente, se houver, e limpe a lente com um pano macio e seco. Ímãs em capas e suportes também podem deixar a imagem desfocada.',
      },
      'flight-mode': flightMode,
      'reseat-sim': {
        title: 'Retire o chip SIM e coloque de novo',
        how: 'Desligue o telefone, retire a bandeja do chip, limpe o chip com um pano seco e coloque-o reto. Se puder, teste o chip em outro telefone.',
      },
      'reset-network': {
        title: 'Redefina as configurações de rede',
        how: 'Procure “redefinir rede” nas configurações. O telefone esquece as senhas de Wi-Fi e os aparelhos Bluetooth; fotos e mensagens são mantidas.',
      },
      'let-it-dry': letItDry,
    },
  },
  tablet: {
    name: 'Tablet',
    plural: 'tablets',
    symptoms: {
      'screen-broken': 'A tela ou o vidro está quebrado',
      'battery-drains': 'A bateria acaba rápido',
      'battery-swollen': 'A bateria está inchada ou a tela levanta',
      'does-not-charge': 'Não carrega, ou só às vezes',
      'does-not-switch-on': 'Não liga',
      'touch-faulty': 'Não responde bem ao toque ou à caneta',
      'sound-faulty': 'O alto-falante ou o microfone não funciona',
      'no-network': 'Sem Wi-Fi ou rede móvel',
      slow: 'Está lento ou trava',
      'got-wet': 'Molhou',
      other,
    },
    steps: {
      'check-battery-use': checkBatteryUse,
      'update-software': updateSoftware,
      'stop-using-battery': stopUsingBattery,
      'clean-charging-port': cleanChargingPort,
      'charge-with-another-cable': {
        title: 'Carregue com outro cabo e um carregador forte',
        how: 'Use o carregador que veio com o tablet, ou um de pelo menos 18 watts, com outro cabo, direto na tomada da parede. Um tablet totalmente descarregado pode levar uma hora para dar sinal de vida.',
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
    name: 'Notebook',
    plural: 'notebooks',
    symptoms: {
      'does-not-switch-on': 'Não liga',
      'does-not-charge': 'Não carrega',
      'battery-drains': 'A bateria acaba rápido',
      'battery-swollen': 'A bateria está inchada ou a carcaça está estufada',
      'screen-faulty': 'A tela está quebrada, escura ou pisca',
      'keyboard-or-touchpad-faulty': 'Teclas ou touchpad não funcionam',
      overheats: 'Esquenta ou a ventoinha faz barulho',
      slow: 'Está lento ou trava',
      'hinge-or-case-broken': 'A dobradiça ou a carcaça está quebrada',
      'got-wet': 'Caiu líquido nele',
      other,
    },
    steps: {
      'check-power-supply': {
        title: 'Verifique a fonte de alimentação',
        how: 'Ligue direto em uma tomada de parede que funciona e encaixe bem o cabo, também na fonte. Se carrega por USB-C, teste cada porta e um carregador da mesma potência.',
      },
      'power-reset': {
        title: 'Reinicie a alimentação',
        how: 'Desconecte o carregador e todo o resto, mantenha o botão de ligar apertado por 30 segundos, espere um minuto, conecte somente o carregador e ligue. Seus arquivos são mantidos.',
      },
      'check-battery-use': checkBatteryUse,
      'stop-using-battery': stopUsingBattery,
      'raise-brightness': {
        title: 'Aumente o brilho e teste uma segunda tela',
        how: 'Aperte várias vezes a tecla que aumenta o brilho. Se você tem uma TV ou um monitor, conecte: se aparecer imagem, seus arquivos estão acessíveis.',
      },
      'clean-keyboard': {
        title: 'Limpe entre as teclas',
        how: 'Desligue o notebook, vire-o de cabeça para baixo, bata de leve e escove entre as teclas com uma escova macia e seca. Não force as teclas para fora.',
      },
      'unlock-touchpad': {
        title: 'Ligue o touchpad',
        how: 'Uma tecla com o símbolo do touchpad, muitas vezes junto com Fn, o desliga sem querer. Veja também nas configurações, em touchpad, e desconecte o mouse.',
      },
      'free-the-vents': freeTheVents,
      'close-programs': {
        title: 'Feche o que roda em segundo plano',
        how: 'Reinicie o notebook. Depois abra o Gerenciador de Tarefas (no Mac, o Monitor de Atividade), veja o que mais consome e desligue o que não precisa iniciar sozinho.',
      },
      'free-up-storage': freeUpStorage,
      'update-software': updateSoftware,
      'let-it-dry': {
        title: 'Desligue na hora e deixe escorrer',
        how: 'Mantenha o botão de ligar apertado até desligar, tire da tomada e deixe o notebook aberto, virado como uma tenda, sobre uma toalha. Deixe desligado: leve para a assistência técnica antes de tentar ligar de novo.',
      },
    },
  },
  headphones: {
    name: 'Fones de ouvido',
    plural: 'fones de ouvido',
    symptoms: {
      'one-side-silent': 'Um lado está mudo ou mais baixo',
      'does-not-connect': 'Não conectam',
      'does-not-charge': 'Não carregam',
      'does-not-switch-on': 'Não ligam',
      'battery-drains': 'A bateria acaba rápido',
      crackles: 'O som chia ou falha',
      'microphone-faulty': 'Os outros não me ouvem',
      'noise-cancelling-faulty': 'O cancelamento de ruído apita ou não funciona',
      'part-broken': 'O arco, a almofada ou o cabo está quebrado',
      other,
    },
    steps: {
      'clean-earpieces': {
        title: 'Limpe os fones',
        how: 'Retire as ponteiras ou almofadas e escove as grades e os furos do microfone com uma escova macia e seca, com as aberturas para baixo. Cera de ouvido é o motivo mais comum de um lado baixo.',
      },
      'check-balance': {
        title: 'Verifique o balanço e o volume',
        how: 'Nas configurações de acessibilidade do telefone ou computador, coloque o balanço entre esquerda e direita no meio, desligue o áudio mono e teste os fones com outro aparelho.',
      },
      reset: {
        title: 'Redefina os fones',
        how: 'Mantenha o botão que o manual indica apertado por 10 a 20 segundos (fones intra-auriculares sem fio: dentro do estojo de carga) até a luz mudar e emparelhe-os de novo.',
      },
      'pair-again': {
        title: 'Remova os fones da lista e emparelhe de novo',
        how: 'Remova os fones da lista do Bluetooth, desligue o Bluetooth de outros aparelhos por perto, coloque os fones em modo de emparelhamento e escolha-os de novo.',
      },
      'clean-contacts': {
        title: 'Limpe os contatos de carga',
        how: 'Limpe os contatos de metal dos fones e do estojo com um cotonete seco e retire os fiapos do estojo. Depois encaixe-os de modo que a luz acenda.',
      },
      'charge-with-another-cable': {
        title: 'Carregue com outro cabo e outro carregador',
        how: 'Carregue os fones e o estojo por uma hora com um cabo e um carregador que funcionam com outro aparelho, direto na tomada da parede. Se os fones estiverem molhados, deixe secar antes.',
      },
      'move-closer': {
        title: 'Teste perto do aparelho',
        how: 'Mantenha o telefone ou computador a até um metro, longe de roteadores Wi-Fi e fornos de micro-ondas. Com cabo: gire o conector e teste outro aparelho.',
      },
      'update-software': {
        title: 'Atualize os fones',
        how: 'Abra o aplicativo do fabricante, conecte os fones e instale a atualização oferecida, com os dois lados carregados e perto do telefone.',
      },
      'choose-microphone': {
        title: 'Escolha o microfone certo',
        how: 'Escolha os fones como microfone nas configurações da chamada ou do computador, permita que o aplicativo o use e procure um botão de mudo no cabo ou na haste.',
      },
      'check-fit': {
        title: 'Verifique o encaixe e as aberturas',
        how: 'Teste outras ponteiras ou encaixe bem as almofadas: uma folga enfraquece o cancelamento de ruído, e cabelo ou sujeira sobre os microfones faz apitar.',
      },
    },
  },
}
