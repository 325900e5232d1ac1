// Portuguese words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.pt'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Tire da tomada por um minuto',
  how: 'Tire da tomada, mantenha o botão de ligar apertado por 10 segundos, espere um minuto inteiro e ligue de novo na tomada. Isso resolve a maioria dos travamentos e não apaga nada.',
}
const chooseInput = {
  title: 'Escolha a entrada certa',
  how: 'Percorra as entradas com o botão Input ou Source e espere alguns segundos em cada uma, com o aparelho que deve aparecer ligado e ativo.',
}
const tryAnotherCable = {
  title: 'Teste outro cabo e outra entrada',
  how: 'Encaixe bem os conectores. Depois teste um segundo cabo e outra entrada do mesmo tipo: cabos falham muito mais do que telas.',
}
const tryAnotherSource = {
  title: 'Teste outra fonte de imagem',
  how: 'Abra o menu do próprio aparelho ou conecte outro equipamento com outro cabo. Se ali a imagem for boa, o problema está na fonte ou no cabo dela, não na tela.',
}
const resetPicture = {
  title: 'Restaure os ajustes de imagem',
  how: 'No menu de imagem, escolha o modo padrão ou restaure os valores de fábrica. Depois veja de novo com um filme ou uma foto que você conhece.',
}

export const screensPt: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Televisor',
    plural: 'televisores',
    symptoms: {
      'screen-broken': 'A tela está quebrada',
      'does-not-switch-on': 'Não liga',
      'no-picture': 'Sem imagem',
      'lines-or-spots': 'Linhas, manchas ou cores erradas',
      'no-sound': 'Sem som',
      'poor-reception': 'Faltam canais ou o sinal falha',
      'no-network': 'Sem internet, ou os aplicativos não abrem',
      'remote-faulty': 'O controle remoto não funciona',
      'switches-off': 'Desliga sozinho',
      'port-faulty': 'A entrada HDMI ou outra não funciona',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Troque as pilhas do controle remoto',
        how: 'Coloque duas pilhas novas na posição certa e aponte para o televisor a 2 metros, sem nada no caminho. Teste também o botão no próprio televisor.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Veja por onde sai o som',
        how: 'Aumente o volume, aperte mudo uma vez e, no menu, em saída de som, escolha os alto-falantes da TV. Tire os fones de ouvido e desconecte o Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Verifique o cabo da antena',
        how: 'Desrosqueie ou puxe o cabo no televisor e na parede e encaixe de novo; o pino interno deve estar reto. Vale também para antena parabólica. Se puder, teste outro cabo.',
      },
      'search-channels': {
        title: 'Busque os canais de novo',
        how: 'Inicie no menu a busca automática de canais, com o tipo certo escolhido: antena, cabo ou satélite. Ela leva até 20 minutos.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Emparelhe o controle remoto de novo',
        how: 'Tire as pilhas por um minuto. Se o controle tem comando de voz, mantenha apertados, perto do televisor, os dois botões que o manual indica (muitas vezes Home e Voltar) até aparecer que está conectado.',
      },
      'turn-off-timers': {
        title: 'Desligue temporizadores e economia de energia',
        how: 'Procure no menu o temporizador, o desligamento automático e o modo de espera sem sinal e desligue-os. Desconecte o aparelho ligado por HDMI, que pode desligar o televisor.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Monitor',
    plural: 'monitores',
    symptoms: {
      'screen-broken': 'A tela está quebrada',
      'does-not-switch-on': 'Não liga',
      'no-picture': 'Sem imagem, ou “Sem sinal”',
      flickers: 'A imagem pisca ou some',
      'lines-or-spots': 'Linhas, manchas ou pixels mortos',
      'colours-wrong': 'Escuro demais ou cores erradas',
      'buttons-faulty': 'Os botões não respondem',
      'port-faulty': 'Uma entrada ou o hub USB não funciona',
      'stand-broken': 'A base ou a articulação está quebrada',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Ajuste a taxa de atualização',
        how: 'Nas configurações de tela do computador, escolha 60 Hz e a resolução recomendada e, para testar, desligue a taxa de atualização variável (FreeSync ou G-Sync).',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Desligue os modos eco e noturno',
        how: 'Desligue o modo eco e o brilho automático no menu do monitor, e a luz noturna e o HDR nas configurações de tela do computador.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Desbloqueie os botões',
        how: 'Muitos monitores têm um bloqueio do menu: mantenha o botão de menu, ou o que o manual indica, apertado por 10 segundos até o símbolo do cadeado sumir.',
      },
    },
  },
  'game-console': {
    name: 'Console de jogos',
    plural: 'consoles de jogos',
    symptoms: {
      'does-not-switch-on': 'Não liga',
      'no-picture': 'Sem imagem na TV',
      overheats: 'Esquenta, faz barulho ou desliga',
      'game-not-read': 'Não lê discos ou cartões',
      freezes: 'Trava ou os jogos não abrem',
      'controller-faulty': 'O analógico se move sozinho ou o controle não conecta',
      'no-network': 'Sem internet',
      'does-not-charge': 'Não carrega (portátil)',
      'screen-broken': 'A tela está quebrada (portátil)',
      'port-broken': 'Uma entrada está torta ou quebrada',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Limpe o disco ou o cartão',
        how: 'Limpe o disco do centro para fora com um pano macio e seco; os contatos do cartão, com um cotonete seco. Teste um segundo jogo: se ele funcionar, o problema está no primeiro.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Emparelhe o controle de novo',
        how: 'Carregue-o por completo, conecte-o ao console pelo cabo e aperte o botão Home. Se não funcionar, aperte com um clipe o pequeno botão de reset do controle e repita.',
      },
      'recalibrate-sticks': {
        title: 'Atualize o controle e calibre os analógicos',
        how: 'Nas configurações, escolha a calibração ou a atualização do controle. Sopre o pó da base do analógico enquanto o move em círculos.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Use o carregador original',
        how: 'Ligue o carregador original direto no console, sem dock nem hub, e deixe por uma hora. Muitos carregadores de celular são fracos demais.',
      },
    },
  },
}
