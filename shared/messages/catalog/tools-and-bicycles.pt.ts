// Portuguese words for the power tools and bicycles of the catalogue.
import type { toolsAndBicycles } from '../../catalog/tools-and-bicycles'
import { leaveUnplugged, other, stopUsingBattery } from './recurring.pt'
import type { CatalogWords } from './words'

const warmUpBattery = {
  title: 'Deixe a bateria em temperatura ambiente',
  how: 'Abaixo de 10 °C e acima de 40 °C, muitas baterias rendem menos e não aceitam carga. Deixe a bateria dentro de casa por duas horas, longe do sol e de aquecedores, e tente de novo.',
}
const pumpUpTyre = {
  title: 'Encha até a pressão indicada no pneu',
  how: 'A lateral do pneu indica a faixa em bar ou psi. Encha, feche bem a válvula e veja de novo depois de algumas horas: uma perda lenta muitas vezes vem só da válvula ou de muito tempo parado.',
}
const searchForThorn = {
  title: 'Procure o que entrou no pneu',
  how: 'Gire a roda devagar, procure vidro, espinhos ou arame e retire com uma pinça, senão a próxima câmara também fura. Com os dedos molhados na válvula, bolhas mostram se ela vaza.',
}
const cleanBrakingSurface = {
  title: 'Limpe a superfície de frenagem',
  how: 'Deixe os discos quentes esfriarem. Limpe os discos de freio ou os aros com um pano limpo e álcool puro e mantenha óleo, sprays e dedos longe. Se o freio continuar fraco, não pedale.',
}
const cleanAndOilChain = {
  title: 'Limpe e lubrifique a corrente',
  how: 'Gire os pedais para trás e passe a corrente por um pano seco até ele sair limpo. Uma gota de óleo para corrente em cada elo, espere 10 minutos e limpe o excesso. Nada nos freios nem nos pneus.',
}
const turnBarrelAdjuster = {
  title: 'Ajuste o cabo do câmbio',
  how: 'Na ponta do cabo, onde ele entra no câmbio ou no trocador, há um pequeno regulador. Gire um quarto de volta, teste todas as marchas e volte atrás se piorou. Câmbio eletrônico: carregue e reinicie.',
}

export const toolsAndBicyclesPt: Pick<CatalogWords, keyof typeof toolsAndBicycles> = {
  'power-tool': {
    name: 'Ferramenta elétrica',
    plural: 'ferramentas elétricas',
    symptoms: {
      'does-not-start': 'Não liga',
      'does-not-charge': 'A bateria não carrega ou não dura',
      'battery-damaged': 'A bateria está inchada ou danificada',
      'cuts-out': 'Para com esforço',
      weak: 'Tem pouca força',
      'chuck-faulty': 'O mandril trava ou não segura',
      'noisy-or-shakes': 'Faz muito barulho ou treme',
      'sparks-or-smells-burnt': 'Solta faíscas ou cheira a queimado',
      'cable-damaged': 'O cabo ou o plugue está danificado',
      'part-broken': 'Proteção, punho ou outra peça quebrada',
      other,
    },
    steps: {
      'check-power': {
        title: 'Verifique a bateria ou a tomada',
        how: 'Carregue a bateria por completo, encaixe até ouvir o clique e teste uma segunda, se tiver. Com cabo: teste outra tomada, sem extensão ou com a extensão toda desenrolada.',
      },
      'release-locks': {
        title: 'Solte as travas',
        how: 'Tire o seletor de sentido da posição do meio, aperte o botão de segurança junto com o gatilho e solte a trava do eixo.',
      },
      'warm-up-battery': warmUpBattery,
      'clean-contacts': {
        title: 'Limpe os contatos',
        how: 'Tire o carregador da tomada. Limpe com um pano seco os contatos da bateria, da ferramenta e do carregador, procure contatos tortos e encaixe a bateria até o fim.',
      },
      'stop-using-battery': stopUsingBattery,
      'let-it-cool': {
        title: 'Deixe esfriar e desobstrua as saídas de ar',
        how: 'Retire a bateria ou tire da tomada, limpe o pó das saídas de ar com um pincel e espere meia hora. Se voltar a cheirar, soltar fumaça ou faíscas longas, não use mais.',
      },
      'fit-sharp-bit': {
        title: 'Use uma broca ou lâmina afiada',
        how: 'Retire a bateria ou tire da tomada e coloque uma nova, própria para o material e para a ferramenta. Faça menos força: ela deve cortar pela velocidade.',
      },
      'check-direction-and-gear': {
        title: 'Verifique o sentido, a marcha e o torque',
        how: 'Coloque a rotação para a direita, o anel de torque no símbolo da broca e, com a ferramenta parada, a marcha em 1 para parafusos e furos grandes. Use o impacto somente em alvenaria.',
      },
      'clean-chuck': {
        title: 'Limpe o mandril',
        how: 'Retire a bateria ou tire da tomada. Abra o mandril todo, bata de leve com a abertura para baixo, escove o pó, ponha uma gota de óleo nas garras e abra e feche algumas vezes.',
      },
      'reseat-bit': {
        title: 'Encaixe de novo a broca, a lâmina ou o disco',
        how: 'Retire a bateria ou tire da tomada. Retire o acessório, limpe o encaixe, descarte o que estiver torto, lascado ou gasto e aperte como o manual indica.',
      },
      'leave-unplugged': leaveUnplugged,
    },
  },
  bicycle: {
    name: 'Bicicleta',
    plural: 'bicicletas',
    symptoms: {
      'flat-tyre': 'O pneu esvazia',
      'brakes-faulty': 'Os freios estão fracos, raspam ou chiam',
      'gears-slip': 'As marchas escapam ou não trocam',
      'chain-faulty': 'A corrente cai ou está gasta',
      'wheel-wobbles': 'A roda está torta ou tem raio quebrado',
      creaks: 'Range ou estala',
      'lights-faulty': 'As luzes não funcionam',
      'steering-loose': 'O guidão ou o garfo está frouxo',
      'frame-damaged': 'O quadro ou o garfo está torto ou rachado',
      'service-due': 'Precisa de revisão',
      other,
    },
    steps: {
      'pump-up-tyre': pumpUpTyre,
      'search-for-thorn': searchForThorn,
      'seat-wheel': {
        title: 'Veja se a roda está reta',
        how: 'Uma roda que foi retirada pode ficar torta. Com a bicicleta apoiada no chão, abra a blocagem rápida, deixe a roda assentar por completo e feche a alavanca com firmeza. Em caso de dúvida, não pedale.',
      },
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
      'grease-seat-post': {
        title: 'Engraxe o canote do selim',
        how: 'Marque a altura com fita, puxe o canote para fora, limpe o canote e o tubo, passe uma camada fina de graxa (carbono: só pasta de montagem), empurre além da marca mínima e aperte a abraçadeira.',
      },
      'check-light-contacts': {
        title: 'Verifique a bateria e os contatos',
        how: 'Carregue a luz ou troque as pilhas. Com dínamo: encaixe bem os pequenos conectores no cubo e nos faróis, siga o cabo à procura de um rompimento e veja se há um interruptor no farol.',
      },
    },
  },
  'e-bike': {
    name: 'Bicicleta elétrica',
    plural: 'bicicletas elétricas',
    symptoms: {
      'does-not-switch-on': 'Não liga',
      'no-assistance': 'O motor não ajuda, ou para',
      'range-too-short': 'A autonomia diminuiu',
      'does-not-charge': 'A bateria não carrega',
      'battery-damaged': 'A bateria está danificada, inchada ou caiu',
      'error-on-display': 'O visor mostra um erro',
      'flat-tyre': 'O pneu esvazia',
      'brakes-faulty': 'Os freios estão fracos, raspam ou chiam',
      'gears-slip': 'As marchas escapam ou não trocam',
      'motor-noisy': 'O motor ou a transmissão faz muito barulho',
      other,
    },
    steps: {
      'charge-battery': {
        title: 'Carregue a bateria',
        how: 'Carregue com o carregador original até a luz indicar carga completa, em temperatura ambiente. Depois de muito tempo parada, aperte uma vez o botão da própria bateria para acordá-la.',
      },
      'reseat-battery': {
        title: 'Retire a bateria e coloque de novo',
        how: 'Desligue, retire a bateria, limpe os contatos secos com um pano seco, encaixe-a até a trava clicar e prenda bem o visor no suporte.',
      },
      'check-speed-magnet': {
        title: 'Verifique o ímã da roda traseira',
        how: 'O ímã no raio, na válvula ou no disco precisa passar perto do sensor do quadro, em geral entre 5 e 15 mm. Gire-o de volta ao lugar e limpe os dois.',
      },
      'restart-system': {
        title: 'Reinicie o sistema',
        how: 'Desligue, retire a bateria por um minuto, recoloque e ligue sem pôr o pé nos pedais. Anote o número do erro: ele ajuda no reparo.',
      },
      'pump-up-tyre': pumpUpTyre,
      'warm-up-battery': warmUpBattery,
      'dry-contacts': {
        title: 'Seque e limpe os contatos',
        how: 'Tire o carregador da tomada. Limpe com um pano seco os contatos da bateria e do carregador, deixe secar por um dia se estiverem úmidos e teste outra tomada de parede.',
      },
      'stop-using-battery': stopUsingBattery,
      'search-for-thorn': searchForThorn,
      'clean-braking-surface': cleanBrakingSurface,
      'clean-and-oil-chain': cleanAndOilChain,
      'turn-barrel-adjuster': turnBarrelAdjuster,
    },
  },
}
