// Portuguese words for the large appliances of the catalogue.
import type { largeAppliances } from '../../catalog/large-appliances'
import { checkSocket, other, testTheCircuit } from './recurring.pt'
import type { CatalogWords } from './words'

const cleanInletSieve = {
  title: 'Limpe o filtro de entrada de água',
  how: 'Tire da tomada, feche a torneira e desrosqueie a mangueira de entrada sobre um balde. Lave a pequena tela na ponta da mangueira, rosqueie a mangueira à mão e abra a torneira devagar.',
}
const openTap = {
  title: 'Abra a torneira por completo',
  how: 'Abra totalmente a torneira da máquina e veja se a mangueira de entrada não está dobrada nem prensada. Se sai água na torneira da cozinha, há água na casa.',
}
const closeDoorFirmly = {
  title: 'Feche bem a porta',
  how: 'Retire o que estiver preso na porta, empurre até ouvir o clique, escolha um programa e aperte iniciar uma vez.',
}
const turnOffLockOrDelay = {
  title: 'Desligue a trava para crianças e o início programado',
  how: 'Um símbolo de chave ou uma contagem regressiva no visor indica que uma dessas funções está ativa. Mantenha o botão com o cadeado apertado por 5 segundos ou escolha o programa de novo.',
}

export const largeAppliancesPt: Pick<CatalogWords, keyof typeof largeAppliances> = {
  'washing-machine': {
    name: 'Máquina de lavar roupa',
    plural: 'máquinas de lavar roupa',
    symptoms: {
      'does-not-drain': 'Não escoa a água',
      'does-not-spin': 'Não centrifuga',
      'does-not-start': 'Não inicia',
      'no-water': 'Não entra água',
      leaks: 'Vaza',
      'noisy-or-moves': 'Faz muito barulho ou se desloca',
      'does-not-heat': 'Não aquece',
      'door-stuck': 'A porta não abre',
      smells: 'Tem mau cheiro',
      'trips-breaker': 'Desarma o disjuntor',
      other,
    },
    steps: {
      'clean-pump-filter': {
        title: 'Limpe o filtro da bomba',
        how: 'Tire da tomada e deixe a água quente esfriar. Coloque uma toalha e um recipiente raso sob a tampa na parte inferior da frente, gire o filtro devagar para a esquerda, retire moedas e fiapos e feche bem. Máquinas sem essa tampa não têm filtro.',
      },
      'straighten-drain-hose': {
        title: 'Endireite a mangueira de saída',
        how: 'Ela não pode estar dobrada nem prensada atrás da máquina, nem entrar mais de 15 cm no cano de esgoto. Se ela estiver ligada à pia, veja se o ralo da pia está livre.',
      },
      'run-drain-programme': {
        title: 'Use o programa “Escoar” uma vez',
        how: 'Desligue, espere um minuto, escolha o programa de escoamento ou de centrifugação e deixe terminar. A porta só abre quando não há mais água.',
      },
      'spread-laundry': {
        title: 'Distribua a roupa',
        how: 'Uma única peça pesada, ou um tambor cheio demais, impede a centrifugação. Solte a roupa, retire uma parte ou acrescente algumas toalhas e centrifugue de novo.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'check-hoses': {
        title: 'Veja de onde vem a água',
        how: 'Feche a torneira e tire da tomada; se houver água no chão, desligue antes o disjuntor. Aperte a mangueira de entrada à mão, veja se a mangueira de saída está bem presa e lave a gaveta do sabão.',
      },
      'clean-door-seal': {
        title: 'Limpe a borracha da porta',
        how: 'Abra as dobras da borracha, retire cabelos, moedas e fiapos e passe um pano úmido na borracha e no vidro. Depois de lavar, deixe a porta entreaberta.',
      },
      'use-less-detergent': {
        title: 'Use menos sabão',
        how: 'Espuma demais empurra a água para fora. Use metade do que você usava, de um sabão próprio para máquinas de lavar, e faça um programa sem roupa.',
      },
      'level-it': {
        title: 'Nivele a máquina',
        how: 'Pressione dois cantos opostos: ela não pode balançar. Gire os pés até que fique nivelada, aperte as contraporcas e deixe um dedo de espaço dos lados.',
      },
      'remove-transport-bolts': {
        title: 'Retire os parafusos de transporte',
        how: 'Máquina nova ou depois de uma mudança: três ou quatro parafusos longos na parte de trás prendem o tambor para o transporte. Retire todos antes da próxima lavagem e guarde-os.',
      },
      'try-hot-programme': {
        title: 'Teste um programa de algodão a 60 °C',
        how: 'Programas eco e rápidos ficam mais frios do que indicam. Em algodão a 60 °C, sem eco, o vidro da porta deve estar morno depois de meia hora.',
      },
      'wait-for-door-lock': {
        title: 'Espere a trava liberar',
        how: 'Desligue a máquina e espere 5 minutos; depois de uma lavagem quente, até 20. Então pressione a porta de leve e abra. Não puxe com força.',
      },
      'run-hot-cycle': {
        title: 'Faça um ciclo quente sem roupa',
        how: 'Use o programa de limpeza do tambor, ou algodão a 90 °C, com sabão em pó de ação intensa e sem roupa. Limpe a gaveta do sabão e deixe a gaveta e a porta entreabertas.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  dishwasher: {
    name: 'Lava-louças',
    plural: 'lava-louças',
    symptoms: {
      'does-not-drain': 'Não escoa a água',
      'dishes-stay-dirty': 'A louça sai suja',
      'dishes-stay-wet': 'A louça sai molhada ou fria',
      'film-on-dishes': 'Película branca ou manchas nos copos',
      'does-not-start': 'Não inicia',
      'no-water': 'Não entra água',
      leaks: 'Vaza',
      noisy: 'Faz muito barulho',
      smells: 'Tem mau cheiro',
      'trips-breaker': 'Desarma o disjuntor',
      other,
    },
    steps: {
      'clean-sieve': {
        title: 'Limpe o filtro',
        how: 'Desligue, retire o cesto inferior e gire para a esquerda o filtro do fundo. Lave-o com uma escova, retire cacos e ossos da cavidade usando luvas e encaixe-o de novo até travar.',
      },
      'straighten-drain-hose': {
        title: 'Verifique a mangueira de saída e o ralo da pia',
        how: 'A mangueira não pode estar dobrada e deve subir até uma curva alta antes de descer. Se a pia também escoa devagar, limpe o sifão. Se o sifão é novo, veja se a entrada da mangueira foi aberta.',
      },
      'clean-spray-arms': {
        title: 'Limpe os braços aspersores',
        how: 'Puxe ou desrosqueie os braços, lave-os na torneira e desobstrua cada furo com um palito. De volta no lugar, eles devem girar livremente com a mão.',
      },
      'load-with-space': {
        title: 'Arrume a louça para que os braços girem',
        how: 'Nada pode sair para fora dos cestos nem ficar em cima de outra coisa. Gire os dois braços com a mão antes de iniciar.',
      },
      'refill-salt-and-rinse-aid': {
        title: 'Complete o sal e o abrilhantador',
        how: 'Encha os dois, mesmo usando pastilhas completas, ajuste a dureza da água da sua cidade e feche bem a tampa do sal. Use somente sal para lava-louças.',
      },
      'choose-hotter-programme': {
        title: 'Escolha um programa mais quente',
        how: 'Programas eco e rápidos secam menos. Teste a 65 °C com secagem extra e, no fim, abra a porta um palmo. O plástico sempre fica mais molhado.',
      },
      'close-door-firmly': closeDoorFirmly,
      'turn-off-lock-or-delay': turnOffLockOrDelay,
      'check-socket': checkSocket,
      'open-tap': openTap,
      'clean-inlet-sieve': cleanInletSieve,
      'clean-door-seal': {
        title: 'Limpe a borracha da porta',
        how: 'Passe um pano úmido na borracha e na borda inferior da porta: gordura e restos deixam a água passar. Nada pode pressionar a porta por dentro.',
      },
      'use-dishwasher-detergent': {
        title: 'Use somente detergente para lava-louças',
        how: 'Detergente comum ou abrilhantador demais fazem espuma, que transborda. Seque o que derramou e faça um enxágue sem louça.',
      },
      'level-it': {
        title: 'Nivele a máquina',
        how: 'Coloque um nível, ou um copo de água, sobre a porta aberta e gire os pés até que a máquina fique nivelada e não balance.',
      },
      'run-hot-cycle': {
        title: 'Faça um ciclo quente sem louça',
        how: 'Use o programa mais quente, sem louça, com um limpador para lava-louças. Depois deixe a porta entreaberta.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
  refrigerator: {
    name: 'Refrigerador ou freezer',
    plural: 'refrigeradores e freezers',
    symptoms: {
      'not-cold': 'Não gela o suficiente',
      'too-cold': 'Congela alimentos no refrigerador',
      'does-not-switch-on': 'Sem luz e sem som',
      'ice-builds-up': 'Acumula gelo',
      'water-inside-or-under': 'Água dentro ou no chão',
      noisy: 'Faz muito barulho',
      'runs-all-the-time': 'Funciona sem parar',
      'door-does-not-close': 'A porta não fecha bem',
      'dispenser-faulty': 'O dispensador de gelo ou água não funciona',
      'trips-breaker': 'Desarma o disjuntor',
      other,
    },
    steps: {
      'check-temperature': {
        title: 'Ajuste a temperatura',
        how: 'Ajuste 5 °C no refrigerador e −18 °C no freezer (em um seletor de 1 a 7: 3 ou 4), desligue os modos férias, super e demonstração e meça depois de um dia em um copo de água.',
      },
      'free-inner-vents': {
        title: 'Desobstrua as saídas de ar internas',
        how: 'O ar frio vem de aberturas na parede do fundo. Deixe um palmo de espaço na frente delas e espere a comida quente esfriar antes de guardar.',
      },
      'give-it-air': {
        title: 'Dê espaço para ventilar',
        how: 'Deixe 5 cm atrás e acima, longe do forno e do sol. Tire da tomada e limpe com uma escova macia o pó da grade de trás ou de baixo.',
      },
      'move-food-from-back-wall': {
        title: 'Afaste os alimentos da parede do fundo',
        how: 'Ali e junto às saídas de ar é mais frio. Guarde verduras e bebidas na frente ou nas gavetas e veja depois de um dia.',
      },
      'check-socket': checkSocket,
      defrost: {
        title: 'Descongele',
        how: 'Desligue, tire da tomada, esvazie e deixe as portas abertas, com toalhas no chão, até que todo o gelo derreta, o que pode levar um dia. Sem faca, secador de cabelo ou panelas quentes: eles estragam o circuito de refrigeração.',
      },
      'clean-door-seal': {
        title: 'Limpe e teste a borracha da porta',
        how: 'Limpe a borracha com água morna e um pouco de detergente. Prenda uma folha de papel na porta em vários pontos: onde ela escorregar, a borracha não veda.',
      },
      'clear-drain-hole': {
        title: 'Desobstrua o furo de escoamento',
        how: 'Na parede do fundo do refrigerador, acima das gavetas, uma canaleta termina em um pequeno furo. Limpe-o com um cotonete e enxágue com um pouco de água morna.',
      },
      'level-it': {
        title: 'Nivele o aparelho',
        how: 'Gire os pés da frente para que ele não balance e fique levemente inclinado para trás: assim a porta se fecha sozinha. Ele não pode encostar na parede nem no armário.',
      },
      'make-room-for-door': {
        title: 'Libere espaço para a porta',
        how: 'Empurre gavetas e prateleiras até o fim e tire as garrafas pesadas da porta. Nada pode passar da borda.',
      },
      'unlock-dispenser': {
        title: 'Destrave o dispensador',
        how: 'Mantenha o botão com o símbolo de cadeado apertado por 3 a 5 segundos, abra a torneira de água ou encha o reservatório e veja se a gaveta de gelo está bem encaixada e o gelo não grudou.',
      },
      'change-water-filter': {
        title: 'Troque o filtro de água',
        how: 'Um filtro com mais de seis meses deixa a água lenta. Gire um novo até travar e deixe correr 3 litros.',
      },
      'test-the-circuit': testTheCircuit,
    },
  },
}
