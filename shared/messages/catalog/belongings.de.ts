// German words for what people wear, carry and sit on.
import type { belongings } from '../../catalog/belongings'
import { other } from './recurring.de'
import type { CatalogWords } from './words'

const smoothZip = {
  title: 'Reißverschluss gängig machen',
  how: 'Bürsten Sie Sand und Fusseln mit einer alten Zahnbürste aus den Zähnen und reiben Sie beide Seiten mit einer Kerze oder einem weichen Bleistift ein. Bewegen Sie dann den Schieber langsam auf und ab.',
}
const freeZip = {
  title: 'Eingeklemmten Stoff lösen',
  how: 'Ziehen Sie nicht stärker. Halten Sie den Stoff neben dem Schieber flach, ziehen Sie ihn Stück für Stück seitlich heraus, während Sie den Schieber zurückbewegen, und schneiden Sie lose Fäden ab.',
}

export const belongingsDe: Pick<CatalogWords, keyof typeof belongings> = {
  shoes: {
    name: 'Schuhe',
    plural: 'Schuhe',
    symptoms: {
      'sole-loose': 'Sohle löst sich',
      'sole-worn': 'Sohle oder Absatz ist abgelaufen',
      'heel-broken': 'Absatz ist abgebrochen oder locker',
      'upper-torn': 'Naht oder Obermaterial ist gerissen',
      'zip-or-fastener-faulty': 'Reißverschluss, Schnalle oder Haken ist defekt',
      'lining-worn': 'Futter oder Einlegesohle ist durchgescheuert',
      'lets-water-in': 'Sie lassen Wasser durch',
      'stained-or-faded': 'Flecken, Salzränder oder verblasst',
      pinches: 'Sie drücken',
      squeaks: 'Sie quietschen',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'dry-and-waterproof': {
        title: 'Trocknen und imprägnieren',
        how: 'Stopfen Sie sie mit Zeitungspapier aus und lassen Sie sie zwei Tage trocknen, nicht an der Heizung. Sprühen oder wachsen Sie sie dann mit einem Mittel für ihr Material ein, die Nähte zweimal.',
      },
      'clean-gently': {
        title: 'Passend zum Material reinigen',
        how: 'Bürsten Sie trockenen Schmutz ab. Glattleder: ein feuchtes Tuch, dann Schuhcreme. Wildleder: nur eine Gummibürste. Textil: lauwarmes Wasser mit milder Seife. Nie in die Waschmaschine oder auf die Heizung.',
      },
      'stretch-gently': {
        title: 'Vorsichtig weiten',
        how: 'Sprühen Sie Leder mit Schuhdehner ein, ziehen Sie dicke Socken an und tragen Sie die Schuhe an mehreren Tagen je eine halbe Stunde zu Hause, oder lassen Sie über Nacht einen Schuhspanner darin.',
      },
      'dry-and-powder-insole': {
        title: 'Trocknen und unter der Einlegesohle pudern',
        how: 'Lassen Sie die Schuhe einen Tag trocknen, nehmen Sie die Einlegesohle heraus, streuen Sie etwas Talkumpuder darunter und legen Sie sie flach ein.',
      },
    },
  },
  clothing: {
    name: 'Kleidung',
    plural: 'Kleidung',
    symptoms: {
      torn: 'Loch oder Riss',
      'seam-open': 'Naht ist aufgegangen',
      'zip-faulty': 'Reißverschluss klemmt oder ist kaputt',
      'button-missing': 'Knopf oder Druckknopf fehlt',
      'elastic-worn': 'Gummizug oder Bündchen ist ausgeleiert',
      'lets-water-in': 'Jacke lässt Wasser durch',
      'filling-clumped': 'Daunen oder Füllung ist verklumpt',
      pilling: 'Stoff bildet Knötchen',
      stained: 'Fleck geht nicht heraus',
      'does-not-fit': 'Soll passend geändert werden',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'look-for-spare-button': {
        title: 'Nach dem Ersatzknopf suchen',
        how: 'Oft ist einer an der Innennaht oder am Pflegeetikett angenäht oder lag in einem Tütchen bei. Geben Sie ihn mit ab, damit die Werkstatt keinen passenden suchen muss.',
      },
      'wash-and-proof': {
        title: 'Waschen und neu imprägnieren',
        how: 'Waschen Sie sie mit Waschmittel für Outdoorkleidung und ohne Weichspüler, sprühen oder waschen Sie eine Imprägnierung ein und wärmen Sie sie im Trockner auf niedriger Stufe, wenn das Etikett es erlaubt: Wärme bringt den Schutz zurück.',
      },
      'dry-with-balls': {
        title: 'Mit Tennisbällen trocknen',
        how: 'Erlaubt das Etikett den Trockner: niedrige Temperatur mit drei sauberen Tennisbällen, zwei oder drei Durchgänge, dazwischen aufschütteln, bis kein Klumpen übrig ist.',
      },
      'shave-pilling': {
        title: 'Knötchen entfernen',
        how: 'Legen Sie das Stück flach hin und gehen Sie mit einem Fusselrasierer oder Wollkamm leicht und in einer Richtung darüber. Waschen Sie es danach auf links.',
      },
      'blot-stain': {
        title: 'Tupfen, nicht reiben',
        how: 'Tupfen Sie mit kaltem Wasser und etwas Gallseife vom Rand nach innen, testen Sie zuerst an einer verdeckten Stelle und verwenden Sie keine Hitze und kein Bügeleisen: Sie fixieren den Fleck. Seide und Wolle überlassen Sie der Werkstatt.',
      },
    },
  },
  bag: {
    name: 'Tasche oder Koffer',
    plural: 'Taschen und Koffer',
    symptoms: {
      'handle-or-strap-torn': 'Griff oder Riemen ist gerissen',
      'zip-faulty': 'Reißverschluss klemmt oder ist kaputt',
      'seam-open': 'Naht ist aufgegangen',
      'clasp-faulty': 'Verschluss, Schnalle oder Magnet ist defekt',
      'wheel-faulty': 'Rolle klemmt oder ist gebrochen',
      'pull-handle-stuck': 'Ausziehgriff klemmt',
      'lock-does-not-open': 'Schloss geht nicht auf',
      'lining-torn': 'Futter ist gerissen',
      'surface-worn': 'Leder ist trocken, zerkratzt oder verblasst',
      'shell-cracked': 'Schale ist gerissen oder eingedellt',
      other,
    },
    steps: {
      'smooth-zip': smoothZip,
      'free-zip': freeZip,
      'clean-wheels': {
        title: 'Rollen freimachen',
        how: 'Schneiden Sie Haare und Fäden um die Achse weg, spülen Sie Sand ab, lassen Sie alles trocknen und geben Sie einen Tropfen Silikonspray auf die Achse. Drehen Sie jede Rolle von Hand.',
      },
      'clean-pull-handle': {
        title: 'Rohre des Griffs reinigen',
        how: 'Leeren Sie den Koffer, denn ein voller drückt auf die Rohre. Drücken Sie den Knopf, ziehen Sie den Griff heraus, wischen Sie die Rohre mit einem feuchten, dann einem trockenen Tuch ab und bewegen Sie ihn einige Male.',
      },
      'reset-lock-code': {
        title: 'Code noch einmal probieren',
        how: 'Halten Sie den Knopf zur Seite, während Sie Ihren Code, 0-0-0 und jeden um eine Ziffer höher und niedriger probieren: Rädchen verrutschen um eins. Öffnen Sie es nicht mit Gewalt.',
      },
      'care-for-leather': {
        title: 'Leder reinigen und pflegen',
        how: 'Wischen Sie es mit einem kaum feuchten Tuch ab und lassen Sie es trocknen. Reiben Sie nach einem Test an verdeckter Stelle etwas farblosen Lederbalsam ein und polieren Sie nach einer Stunde. Nicht für Wild- oder Lackleder.',
      },
    },
  },
  watch: {
    name: 'Uhr',
    plural: 'Uhren',
    symptoms: {
      stopped: 'Ist stehen geblieben',
      'runs-fast-or-slow': 'Geht vor oder nach',
      'glass-broken': 'Glas oder Display ist gebrochen',
      'mist-or-water-inside': 'Beschlag oder Wasser unter dem Glas',
      'strap-or-clasp-broken': 'Armband oder Schließe ist kaputt',
      'crown-or-button-faulty': 'Krone oder Drücker klemmt oder ist locker',
      'date-faulty': 'Datum wechselt zur falschen Zeit',
      'does-not-charge': 'Lädt nicht (Smartwatch)',
      'does-not-connect': 'Verbindet sich nicht (Smartwatch)',
      other,
    },
    steps: {
      'wind-or-charge': {
        title: 'Aufziehen oder ans Licht legen',
        how: 'Mechanische Uhren und Automatikuhren: Drehen Sie die Krone 30 Mal und tragen Sie die Uhr dann einen Tag. Solaruhren: Legen Sie sie zwei Tage bei Tageslicht ans Fenster. Andere brauchen höchstwahrscheinlich eine Batterie.',
      },
      'push-in-crown': {
        title: 'Krone hineindrücken',
        how: 'Eine herausgezogene Krone hält die Zeiger an und lässt Wasser hinein. Drücken Sie sie ganz ein; eine verschraubte Krone drehen Sie dabei unter Druck. Ist Wasser in der Uhr, halten Sie sie von der Heizung fern und bringen Sie sie innerhalb weniger Tage vorbei.',
      },
      'keep-from-magnets': {
        title: 'Von Magneten fernhalten',
        how: 'Lautsprecher, Tablethüllen und Taschenverschlüsse magnetisieren das Uhrwerk. Halten Sie eine Handbreit Abstand, stellen Sie die Uhr auf die Sekunde und vergleichen Sie nach drei Tagen.',
      },
      'set-past-noon': {
        title: 'Zeit über Mittag hinaus stellen',
        how: 'Wechselt das Datum am Mittag, geht die Uhr um 12 Stunden falsch. Drehen Sie die Zeiger vor, bis das Datum wechselt, das ist Mitternacht, und weiter bis zur richtigen Stunde. Verwenden Sie von 21 bis 3 Uhr keine Datumsschnellverstellung.',
      },
      'clean-contacts': {
        title: 'Rückseite und Ladegerät reinigen',
        how: 'Wischen Sie die Rückseite der Uhr und das Ladegerät mit einem trockenen Tuch ab, nehmen Sie eine Hülle ab und legen Sie die Uhr eine Stunde auf, mit einem anderen Netzteil direkt an der Steckdose.',
      },
      'restart-watch': {
        title: 'Uhr und Smartphone neu starten',
        how: 'Halten Sie die Seitentaste der Uhr, bei manchen beide Tasten, 10 bis 15 Sekunden gedrückt, bis das Logo erscheint. Starten Sie auch das Smartphone neu und schalten Sie dort Bluetooth ein.',
      },
      'pair-again': {
        title: 'Neu koppeln',
        how: 'Aktualisieren Sie die App der Uhr, vergewissern Sie sich, dass die Aufzeichnungen gesichert sind, entfernen Sie die Uhr in der App und in der Bluetooth-Liste des Smartphones und fügen Sie sie neu hinzu.',
      },
    },
  },
  furniture: {
    name: 'Möbel',
    plural: 'Möbel',
    symptoms: {
      wobbles: 'Wackelt oder knarrt',
      'door-or-drawer-sticks': 'Tür oder Schublade klemmt oder hängt schief',
      'part-broken': 'Bein, Platte oder Leiste ist gebrochen',
      'cover-torn': 'Bezug ist gerissen oder abgenutzt',
      'seat-sags': 'Sitz oder Matratze ist durchgesessen',
      'mechanism-jams': 'Ausklapp-, Liege- oder Hubmechanik klemmt',
      'chair-sinks': 'Bürostuhl sinkt ab',
      'castors-faulty': 'Rollen klemmen oder fallen heraus',
      'surface-damaged': 'Kratzer, Flecken oder Brandstellen',
      'mould-or-woodworm': 'Schimmel oder Holzwurm',
      other,
    },
    steps: {
      'tighten-screws': {
        title: 'Schrauben nachziehen',
        how: 'In den ersten Monaten lockern sich Schrauben. Stellen Sie das Möbel auf ebenem Boden auf seine Füße und ziehen Sie alle reihum von Hand nach, über Kreuz und ohne Gewalt.',
      },
      'level-feet': {
        title: 'Füße ausgleichen',
        how: 'Suchen Sie den Fuß, der nicht aufliegt, und schrauben Sie ihn heraus oder legen Sie Filz darunter. Hohe Möbel müssen an der Wand befestigt sein.',
      },
      'adjust-hinges': {
        title: 'Scharniere einstellen',
        how: 'Die meisten Scharniere haben zwei oder drei Schrauben, mit denen sich die Tür in Höhe, Seite und Tiefe verstellen lässt. Drehen Sie eine um eine halbe Umdrehung, schließen Sie die Tür und sehen Sie sich den Spalt an.',
      },
      'clean-runners': {
        title: 'Führungsschienen reinigen',
        how: 'Leeren Sie die Schublade, heben Sie sie heraus, wischen Sie die Schienen ab, suchen Sie nach Dingen, die dahinter gefallen sind, und reiben Sie Holzschienen mit Kerzenwachs ein.',
      },
      'turn-cushions': {
        title: 'Kissen wenden und aufschütteln',
        how: 'Nehmen Sie lose Kissen heraus, klopfen Sie sie von allen Seiten, tauschen und wenden Sie sie. Prüfen Sie, ob darunter eine Latte aus ihrer Halterung gesprungen ist.',
      },
      'clear-mechanism': {
        title: 'Mechanik freimachen',
        how: 'Ziehen Sie bei elektrischen Möbeln den Stecker. Leuchten Sie darunter, nehmen Sie heraus, was hineingefallen ist, und bewegen Sie die Mechanik ohne Gewalt. Halten Sie Finger und Kinder von den Gelenken fern.',
      },
      'check-plugs': {
        title: 'Stecker prüfen und zurücksetzen',
        how: 'Stecken Sie das Möbel direkt in eine Steckdose und drücken Sie die Kabel an Netzteil, Motor und Handschalter ein. Tische: Halten Sie am tiefsten Punkt die Ab-Taste 10 Sekunden gedrückt.',
      },
      'clean-castors': {
        title: 'Rollen reinigen',
        how: 'Legen Sie das Möbel auf die Seite, ziehen Sie die Rollen heraus, schneiden Sie Haare und Fäden weg und drücken Sie sie ein, bis sie einrasten. Harte Böden brauchen weiche Rollen.',
      },
      'let-water-mark-dry': {
        title: 'Wasserfleck trocknen lassen',
        how: 'Weiße Ringe im Holz verschwinden bei trockener Luft oft in wenigen Tagen. Helfen Sie mit einem weichen Tuch unter einem lauwarmen Bügeleisen nach, jeweils nur einige Sekunden. Kratzer und Brandstellen überlassen Sie der Werkstatt.',
      },
      'keep-apart-and-air': {
        title: 'Absondern und trocknen lassen',
        how: 'Stellen Sie es weg von anderen Möbeln und Außenwänden in einen trockenen, gelüfteten Raum. Tragen Sie Handschuhe und wischen Sie Schimmel bei offenem Fenster mit Alkohol ab, fern von Flammen. Sehen Sie nach zwei Wochen nach frischem Holzmehl.',
      },
    },
  },
}
