// Portuguese words for the small appliances of the catalogue.
import type { smallAppliances } from '../../catalog/small-appliances'
import { checkSocket, leaveUnplugged, other, testTheCircuit } from './recurring.pt'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Tire da tomada por um minuto',
  how: 'Desligue, tire da tomada, espere um minuto inteiro e, com as mãos e o aparelho secos, ligue de novo na tomada.',
}

export const smallAppliancesPt: Pick<CatalogWords, keyof typeof smallAppliances> = {
  'vacuum-cleaner': {
    name: 'Aspirador de pó',
    plural: 'aspiradores de pó',
    symptoms: {
      'weak-suction': 'Quase não aspira',
      'does-not-switch-on': 'Não liga, ou para',
      'battery-drains': 'A bateria acaba rápido',
      'does-not-charge': 'Não carrega',
      'brush-stuck': 'A escova não gira',
      'loud-or-whistles': 'Faz muito barulho ou assobia',
      'smells-burnt': 'Cheira a queimado',
      'cord-does-not-wind': 'O cabo não enrola',
      'robot-loses-its-way': 'O robô se perde ou para',
      'part-broken': 'Mangueira, roda ou outra peça quebrada',
      other,
    },
    steps: {
      'empty-dust': {
        title: 'Esvazie o reservatório ou troque o saco',
        how: 'Faça isso antes de encher: com dois terços a sucção já cai. Encaixe reservatório, saco e tampa até ouvir o clique.',
      },
      'clean-filters': {
        title: 'Limpe os filtros',
        how: 'Desligue o aspirador. Bata os filtros para soltar o pó; lave os laváveis em água fria e deixe secar um dia inteiro antes de recolocar. Troque os rasgados ou cinzentos.',
      },
      'clear-blockage': {
        title: 'Procure um entupimento',
        how: 'Tire da tomada, separe bocal, tubo e mangueira e olhe através de cada um contra a luz. Empurre o que estiver preso com um cabo de vassoura e veja se todas as junções fecham.',
      },
      'check-socket': checkSocket,
      'let-it-cool': {
        title: 'Deixe esfriar por uma hora',
        how: 'Tire da tomada: filtros cheios ou um entupimento fazem o aspirador superaquecer e desligar. Enquanto isso, esvazie-o e limpe os filtros. Se voltar a cheirar ou soltar fumaça, não use mais.',
      },
      'use-lower-power': {
        title: 'Use menos potência e carregue por completo',
        how: 'Na potência máxima, muitos funcionam menos de 10 minutos. Carregue até a luz indicar carga completa, em temperatura ambiente, e use o nível médio.',
      },
      'clean-contacts': {
        title: 'Limpe os contatos de carga',
        how: 'Tire a base ou o carregador da tomada. Limpe com um pano seco os contatos de metal dela e do aspirador, ligue de novo e encaixe de modo que a luz acenda.',
      },
      'clean-brush': {
        title: 'Libere a escova rotativa',
        how: 'Tire da tomada ou retire a bateria. Retire a escova, corte cabelos e fios ao longo dela, limpe as duas pontas e veja se ela gira livremente com a mão.',
      },
      'pull-out-cord': {
        title: 'Puxe o cabo até o fim',
        how: 'Tire da tomada, puxe o cabo até a marca amarela, limpe-o, desfaça as torções e deixe enrolar, guiando com a mão.',
      },
      'clean-sensors': {
        title: 'Limpe os sensores e as rodas',
        how: 'Desligue o robô. Limpe com um pano seco os sensores da frente, de cima e de baixo e retire os cabelos das rodas e da rodinha da frente.',
      },
      'place-dock-freely': {
        title: 'Dê espaço à base',
        how: 'Coloque a base contra uma parede, em piso duro, com meio metro livre de cada lado, e tire do chão cabos e franjas. Inicie dali um novo mapa.',
      },
    },
  },
  'coffee-maker': {
    name: 'Máquina de café',
    plural: 'máquinas de café',
    symptoms: {
      'no-coffee': 'Sai pouco café ou nenhum',
      leaks: 'Vaza',
      'does-not-switch-on': 'Não liga',
      'not-hot': 'O café não sai quente',
      'tastes-bad': 'O café sai fraco ou com gosto ruim',
      'milk-does-not-foam': 'O leite não faz espuma',
      'grinder-faulty': 'O moedor trava ou faz muito barulho',
      'message-stays': 'Uma mensagem ou luz não some',
      noisy: 'A bomba faz muito barulho',
      'trips-breaker': 'Desarma o disjuntor',
      other,
    },
    steps: {
      'refill-and-vent': {
        title: 'Encha o reservatório e tire o ar',
        how: 'Encha o reservatório, encaixe-o bem e tire uma xícara de água quente sem café, pelo bico de vapor se houver, até a água sair de modo uniforme.',
      },
      descale: {
        title: 'Faça a descalcificação',
        how: 'Execute o programa de descalcificação até o fim com o produto que o fabricante indica e, depois, dois reservatórios de água limpa. Vinagre ataca as vedações.',
      },
      'clean-brewing-unit': {
        title: 'Limpe por onde passa o café',
        how: 'Desligue e deixe esfriar. Lave o grupo de preparo, o filtro ou o porta-cápsulas com água morna, sem detergente, deixe secar e encaixe até travar. Grupos fixos: use uma pastilha de limpeza.',
      },
      'empty-drip-tray': {
        title: 'Esvazie a bandeja e a borra',
        how: 'Muitas máquinas enxáguam para dentro da bandeja, que transborda sem aviso. Esvazie, lave e seque a bandeja e o recipiente da borra e limpe embaixo deles.',
      },
      'seat-all-parts': {
        title: 'Encaixe bem todas as peças',
        how: 'Desligue. Retire o reservatório, a bandeja, o recipiente da borra e o grupo de preparo, limpe as bordas e vedações e encaixe cada um até ouvir o clique; feche todas as tampas.',
      },
      'check-socket': checkSocket,
      'warm-the-cup': {
        title: 'Aqueça a xícara e aumente a temperatura',
        how: 'Tire antes uma xícara de água quente, jogue a água fora e prepare o café na xícara aquecida. Muitas máquinas têm um ajuste de temperatura.',
      },
      'adjust-grind': {
        title: 'Ajuste a moagem e a quantidade',
        how: 'Escolha uma moagem um ponto mais fina (só com o moedor em funcionamento) ou mais café, use grãos frescos e avalie depois de três xícaras.',
      },
      'clean-milk-parts': {
        title: 'Limpe tudo o que toca no leite',
        how: 'Deixe o bico de vapor esfriar. Desmonte o bico e a mangueira, deixe de molho em água morna com limpador para leite, desobstrua o furinho de ar com uma agulha e enxágue.',
      },
      'use-cold-milk': {
        title: 'Use leite frio e fresco',
        how: 'Direto do refrigerador, com pelo menos 3 % de proteína, em uma jarra fria. Das bebidas vegetais, só as marcadas como barista fazem boa espuma.',
      },
      'clear-bean-hopper': {
        title: 'Limpe o recipiente de grãos',
        how: 'Desligue e tire da tomada. Retire os grãos com uma colher ou um aspirador, procure pedras e limpe a película de óleo. Nunca ponha a mão no moedor. Coloque grãos secos e sem aroma.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'test-the-circuit': testTheCircuit,
    },
  },
  'small-kitchen-appliance': {
    name: 'Eletroportátil de cozinha',
    plural: 'eletroportáteis de cozinha',
    symptoms: {
      'does-not-switch-on': 'Não liga',
      'does-not-heat': 'Não esquenta, ou esquenta demais',
      'stops-while-running': 'Para durante o uso',
      'does-not-turn': 'Zumbe, mas não gira',
      leaks: 'Vaza',
      'buttons-faulty': 'Os botões ou o visor não funcionam',
      'smells-burnt': 'Cheira a queimado',
      'cable-damaged': 'O cabo ou o plugue está danificado',
      'part-broken': 'Jarra, tampa, lâmina ou outra peça quebrada',
      'trips-breaker': 'Desarma o disjuntor',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'seat-all-parts': {
        title: 'Monte por completo',
        how: 'Primeiro tire da tomada. Tigela, tampa e acessório precisam encaixar com um clique: sem isso, um interruptor de segurança mantém o motor parado. Depois ligue na tomada e tente de novo.',
      },
      'let-it-cool': {
        title: 'Deixe esfriar por meia hora',
        how: 'Tire da tomada e deixe parado. Uma proteção desliga muitos aparelhos quando esquentam demais e os libera quando esfriam. Se voltar a cheirar ou soltar fumaça, não use mais.',
      },
      'clean-heating-surface': {
        title: 'Limpe o que esquenta',
        how: 'Fora da tomada e frio: descalcifique a chaleira com ácido cítrico, seque com um pano a placa de aquecimento e a parte de fora da panela e retire o que houver entre elas.',
      },
      'check-settings': {
        title: 'Verifique os ajustes',
        how: 'Ajuste de novo o temporizador, a temperatura e o programa, desligue a trava para crianças e a função manter aquecido e aperte iniciar até apitar ou acender.',
      },
      'use-smaller-portions': {
        title: 'Use porções menores',
        how: 'Encha a jarra ou a tigela no máximo até a metade, acrescente um pouco de líquido, corte alimentos duros em pedaços menores e deixe funcionar no máximo um minuto antes de uma pausa.',
      },
      'free-the-blades': {
        title: 'Solte o que está preso',
        how: 'Tire da tomada. Retire a jarra ou o acessório, solte os restos com uma colher de pau, nunca com os dedos nas lâminas, e gire o acoplamento com a mão.',
      },
      'clean-seal-ring': {
        title: 'Limpe e encaixe a vedação',
        how: 'Tire da tomada, retire o anel de borracha, lave-o e lave o sulco dele, e recoloque-o plano, com a aba na posição em que estava. Um anel rachado ou esticado precisa ser trocado.',
      },
      'unplug-for-a-minute': unplugForAMinute,
      'clean-out-crumbs': {
        title: 'Limpe migalhas e gordura',
        how: 'Fora da tomada e frio: esvazie a bandeja de migalhas, limpe a gordura e sacuda o que sobrou, sem usar ferramentas dentro. Um aparelho novo pode ter cheiro nos primeiros usos.',
      },
      'leave-unplugged': leaveUnplugged,
      'test-the-circuit': testTheCircuit,
    },
  },
}
