// Portuguese words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.pt'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Faça o zíper deslizar',
  how: 'Escove areia e fiapos dos dentes com uma escova de dentes velha e esfregue os dois lados com uma vela ou um lápis macio. Depois mova o cursor devagar para cima e para baixo.',
}
const freeZip = {
  title: 'Solte o tecido preso',
  how: 'Não puxe com mais força. Segure o tecido esticado ao lado do cursor, puxe-o aos poucos para o lado enquanto move o cursor para trás e corte os fios soltos.',
}

export const belongingsPt: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Calçado',
    plural: 'calçados',
    symptoms: {
      'sole-loose': 'A sola está descolando',
      'sole-worn': 'A sola ou o salto está gasto',
      'heel-broken': 'O salto está quebrado ou solto',
      'upper-torn': 'A costura ou a parte de cima está rasgada',
      'zip-or-fastener-faulty': 'Zíper, fivela ou gancho com defeito',
      'lining-worn': 'O forro ou a palmilha está gasto',
      'lets-water-in': 'Deixa entrar água',
      'stained-or-faded': 'Manchado, com marcas de sal ou desbotado',
      pinches: 'Aperta',
      squeaks: 'Range',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Seque e impermeabilize',
        how: 'Encha os calçados com jornal e deixe secar por dois dias longe de aquecedores. Depois aplique spray ou cera próprios para o material, duas vezes nas costuras.',
      },
      'clean-gently': {
        title: 'Limpe de acordo com o material',
        how: 'Escove a sujeira seca. Couro liso: um pano úmido e depois graxa para calçados. Camurça: só uma escova de borracha. Tecido: água morna com sabão neutro. Nunca na máquina de lavar nem sobre um aquecedor.',
      },
      'stretch-gently': {
        title: 'Alargue aos poucos',
        how: 'Aplique spray para alargar couro, calce com meias grossas e use dentro de casa por meia hora em vários dias, ou deixe uma fôrma dentro durante a noite.',
      },
      'dry-and-powder-insole': {
        title: 'Seque e ponha talco sob a palmilha',
        how: 'Deixe os calçados secarem por um dia, retire a palmilha, espalhe um pouco de talco embaixo dela e recoloque-a bem plana.',
      },
    },
  },
  clothing: {
    name: 'Roupa',
    plural: 'roupas',
    symptoms: {
      torn: 'Furo ou rasgo',
      'seam-open': 'A costura abriu',
      'zip-faulty': 'O zíper emperra ou está quebrado',
      'button-missing': 'Falta um botão ou uma pressão',
      'elastic-worn': 'O elástico ou o punho está gasto',
      'lets-water-in': 'O casaco deixa entrar água',
      'filling-clumped': 'A pluma ou o enchimento empelotou',
      pilling: 'O tecido faz bolinhas',
      stained: 'Uma mancha não sai',
      'does-not-fit': 'Precisa de ajuste no tamanho',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Procure o botão reserva',
        how: 'Muitas vezes há um costurado na costura interna ou na etiqueta, ou que veio em um saquinho. Envie-o junto com a peça, para que a assistência técnica não precise procurar um igual.',
      },
      'wash-and-proof': {
        title: 'Lave e impermeabilize de novo',
        how: 'Lave com sabão para roupas de atividades ao ar livre, sem amaciante, aplique o impermeabilizante em spray ou na lavagem e aqueça na secadora em temperatura baixa, se a etiqueta permitir: o calor traz a proteção de volta.',
      },
      'dry-with-balls': {
        title: 'Seque com bolas de tênis',
        how: 'Se a etiqueta permitir secadora: temperatura baixa com três bolas de tênis limpas, dois ou três ciclos, sacudindo a peça entre eles, até não restar nenhum grumo.',
      },
      'shave-pilling': {
        title: 'Retire as bolinhas',
        how: 'Deite a peça plana e passe um removedor de bolinhas ou um pente para lã, de leve e em uma só direção. Depois lave-a do avesso.',
      },
      'blot-stain': {
        title: 'Absorva, não esfregue',
        how: 'Absorva com água fria e um pouco de sabão de fel, da borda para dentro, teste antes em um ponto que não se vê e não use calor nem ferro de passar: eles fixam a mancha. Seda e lã: deixe para a assistência técnica.',
      },
    },
  },
  bag: {
    name: 'Bolsa ou mala',
    plural: 'bolsas e malas',
    symptoms: {
      'handle-or-strap-torn': 'A alça está rasgada',
      'zip-faulty': 'O zíper emperra ou está quebrado',
      'seam-open': 'A costura abriu',
      'clasp-faulty': 'Fecho, fivela ou ímã com defeito',
      'wheel-faulty': 'A rodinha trava ou está quebrada',
      'pull-handle-stuck': 'O puxador retrátil emperra',
      'lock-does-not-open': 'O cadeado não abre',
      'lining-torn': 'O forro está rasgado',
      'surface-worn': 'O couro está seco, riscado ou desbotado',
      'shell-cracked': 'A carcaça está rachada ou amassada',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Libere as rodinhas',
        how: 'Corte cabelos e fios em volta do eixo, lave a areia, deixe secar e ponha uma gota de spray de silicone no eixo. Gire cada rodinha com a mão.',
      },
      'clean-pull-handle': {
        title: 'Limpe os tubos do puxador',
        how: 'Esvazie a mala, pois cheia ela aperta os tubos. Aperte o botão, puxe a alça para fora, limpe os tubos com um pano úmido e depois com um seco e mova-a algumas vezes.',
      },
      'reset-lock-code': {
        title: 'Tente a senha de novo',
        how: 'Mantenha o botão para o lado enquanto tenta a senha que você definiu, 0-0-0 e cada uma delas com um dígito a mais e a menos: os discos podem pular uma posição. Não force para abrir.',
      },
      'care-for-leather': {
        title: 'Limpe e hidrate o couro',
        how: 'Passe um pano quase seco e deixe secar. Aplique um pouco de creme incolor para couro, depois de testar em um ponto que não se vê, e dê brilho após uma hora. Não use em camurça nem em verniz.',
      },
    },
  },
  watch: {
    name: 'Relógio',
    plural: 'relógios',
    symptoms: {
      stopped: 'Parou',
      'runs-fast-or-slow': 'Adianta ou atrasa',
      'glass-broken': 'O vidro ou a tela está quebrada',
      'mist-or-water-inside': 'Umidade ou água sob o vidro',
      'strap-or-clasp-broken': 'A pulseira ou o fecho está quebrado',
      'crown-or-button-faulty': 'A coroa ou o botão está preso ou frouxo',
      'date-faulty': 'A data muda na hora errada',
      'does-not-charge': 'Não carrega (smartwatch)',
      'does-not-connect': 'Não conecta (smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Dê corda ou luz',
        how: 'Relógios mecânicos e automáticos: gire a coroa 30 vezes e use o relógio por um dia. Relógios solares: deixe por dois dias à luz do dia, perto de uma janela. Os outros provavelmente precisam de bateria.',
      },
      'push-in-crown': {
        title: 'Empurre a coroa para dentro',
        how: 'Uma coroa puxada para fora para os ponteiros e deixa entrar água. Empurre-a até o fim; se for rosqueada, gire enquanto pressiona. Se houver água dentro, mantenha longe de aquecedores e leve à assistência técnica nos próximos dias.',
      },
      'keep-from-magnets': {
        title: 'Mantenha longe de ímãs',
        how: 'Alto-falantes, capas de tablet e fechos de bolsa magnetizam o mecanismo. Mantenha o relógio a um palmo deles, acerte-o até o segundo e compare depois de três dias.',
      },
      'set-past-noon': {
        title: 'Acerte a hora passando do meio-dia',
        how: 'Se a data muda ao meio-dia, o relógio está 12 horas fora. Gire os ponteiros para a frente até a data mudar, o que é meia-noite, e siga até a hora certa. Não use o ajuste rápido da data entre 21h e 3h.',
      },
      'clean-contacts': {
        title: 'Limpe o fundo e o carregador',
        how: 'Limpe o fundo do relógio e o carregador com um pano seco, retire a capa, se houver, e deixe carregando por uma hora com outro adaptador, direto na tomada da parede.',
      },
      'restart-watch': {
        title: 'Reinicie o relógio e o telefone',
        how: 'Mantenha o botão lateral do relógio, em alguns os dois botões, apertado por 10 a 15 segundos até o logotipo aparecer. Reinicie também o telefone e ligue o Bluetooth dele.',
      },
      'pair-again': {
        title: 'Emparelhe de novo',
        how: 'Atualize o aplicativo do relógio, veja se o que ele registrou está salvo, remova o relógio no aplicativo e na lista de Bluetooth do telefone e adicione-o de novo.',
      },
    },
  },
  furniture: {
    name: 'Móvel',
    plural: 'móveis',
    symptoms: {
      wobbles: 'Balança ou range',
      'door-or-drawer-sticks': 'A porta ou a gaveta emperra ou está torta',
      'part-broken': 'Pé, painel ou ripa quebrada',
      'cover-torn': 'O revestimento está rasgado ou gasto',
      'seat-sags': 'O assento ou o colchão está afundado',
      'mechanism-jams': 'O mecanismo de abrir, reclinar ou elevar emperra',
      'chair-sinks': 'A cadeira de escritório desce sozinha',
      'castors-faulty': 'Os rodízios travam ou caem',
      'surface-damaged': 'Riscos, marcas ou queimaduras',
      'mould-or-woodworm': 'Mofo ou cupim',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Aperte os parafusos',
        how: 'Os parafusos afrouxam nos primeiros meses. Coloque o móvel em pé em piso nivelado e aperte todos à mão, um de cada vez, em cruz e sem forçar.',
      },
      'level-feet': {
        title: 'Nivele os pés',
        how: 'Encontre o pé que não toca o chão e desrosqueie-o ou ponha feltro embaixo. Móveis altos precisam estar presos à parede.',
      },
      'adjust-hinges': {
        title: 'Ajuste as dobradiças',
        how: 'A maioria das dobradiças tem dois ou três parafusos que movem a porta para cima, para o lado e para dentro. Gire um deles meia volta, feche a porta e observe a folga.',
      },
      'clean-runners': {
        title: 'Limpe as corrediças',
        how: 'Esvazie a gaveta, levante-a para fora, limpe as corrediças, procure o que caiu atrás dela e esfregue cera de vela nas corrediças de madeira.',
      },
      'turn-cushions': {
        title: 'Vire e afofe as almofadas',
        how: 'Retire as almofadas soltas, bata-as de todos os lados, troque de lugar e vire. Veja se nenhuma ripa embaixo saiu do encaixe.',
      },
      'clear-mechanism': {
        title: 'Desobstrua o mecanismo',
        how: 'Tire móveis elétricos da tomada. Olhe embaixo com uma luz, retire o que caiu dentro e mova sem força. Mantenha dedos e crianças longe das articulações.',
      },
      'check-plugs': {
        title: 'Verifique as conexões e reinicie',
        how: 'Ligue direto na tomada da parede e encaixe bem os cabos na fonte, no motor e no controle. Mesas: no ponto mais baixo, mantenha o botão de descer apertado por 10 segundos.',
      },
      'clean-castors': {
        title: 'Limpe os rodízios',
        how: 'Deite o móvel de lado, puxe os rodízios para fora, corte cabelos e fios e encaixe-os até ouvir o clique. Pisos duros pedem rodízios macios.',
      },
      'let-water-mark-dry': {
        title: 'Deixe a marca de água secar',
        how: 'Anéis brancos na madeira muitas vezes somem em alguns dias de ar seco. Ajude com um pano macio sob um ferro morno por poucos segundos de cada vez. Deixe riscos e queimaduras para a assistência técnica.',
      },
      'keep-apart-and-air': {
        title: 'Afaste o móvel e deixe secar',
        how: 'Leve-o para longe de outros móveis e de paredes externas, para um cômodo seco e arejado. Limpe o mofo com álcool, com a janela aberta, de luvas e longe de chamas. Procure pó de madeira fresco depois de duas semanas.',
      },
    },
  },
}
