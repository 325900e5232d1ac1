// Russian words for the screens and game consoles of the catalogue.
import type { screens } from '../../catalog/screens'
import {
  checkSocket,
  freeTheVents,
  freeUpStorage,
  other,
  restartRouter,
  updateSoftware,
} from './recurring.ru'
import type { CatalogWords } from './words'

const unplugForAMinute = {
  title: 'Отключите от розетки на минуту',
  how: 'Выньте вилку из розетки, удерживайте кнопку питания 10 секунд, подождите целую минуту и включите снова. Это устраняет большинство зависаний и ничего не удаляет.',
}
const chooseInput = {
  title: 'Выберите нужный вход',
  how: 'Переберите входы кнопкой Input или Source и подождите на каждом несколько секунд. Устройство, изображение с которого вы ждёте, должно быть включено и не спать.',
}
const tryAnotherCable = {
  title: 'Попробуйте другой кабель и другой разъём',
  how: 'Плотно вставьте штекеры. Затем попробуйте второй кабель и другой такой же разъём: кабели выходят из строя гораздо чаще экранов.',
}
const tryAnotherSource = {
  title: 'Попробуйте другой источник',
  how: 'Откройте встроенное меню или подключите другое устройство другим кабелем. Если изображение там чистое, дело в источнике или его кабеле, а не в экране.',
}
const resetPicture = {
  title: 'Сбросьте настройки изображения',
  how: 'В меню, в разделе изображения, выберите стандартный режим или сброс к заводским настройкам. Затем посмотрите снова на знакомом фильме или фото.',
}

export const screensRu: Pick<CatalogWords, keyof typeof screens> = {
  television: {
    name: 'Телевизор',
    plural: 'телевизоры',
    symptoms: {
      'screen-broken': 'Разбит экран',
      'does-not-switch-on': 'Не включается',
      'no-picture': 'Нет изображения',
      'lines-or-spots': 'Полосы, пятна или неверные цвета',
      'no-sound': 'Нет звука',
      'poor-reception': 'Каналы пропадают или рассыпаются',
      'no-network': 'Нет интернета или не запускаются приложения',
      'remote-faulty': 'Не работает пульт',
      'switches-off': 'Сам выключается',
      'port-faulty': 'Не работает HDMI или другой разъём',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'change-remote-batteries': {
        title: 'Замените батарейки в пульте',
        how: 'Вставьте две новые батарейки правильной стороной и направьте пульт на телевизор с 2 метров, чтобы ничто не мешало. Попробуйте и кнопку на самом телевизоре.',
      },
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'try-another-source': tryAnotherSource,
      'reset-picture': resetPicture,
      'check-sound-output': {
        title: 'Проверьте, куда идёт звук',
        how: 'Прибавьте громкость, один раз нажмите кнопку отключения звука и выберите в меню вывода звука динамики телевизора. Отключите наушники и Bluetooth.',
      },
      'check-aerial-cable': {
        title: 'Проверьте кабель антенны',
        how: 'Открутите или выньте кабель антенны или тарелки у телевизора и у стены и вставьте снова; штырёк внутри должен быть прямым. Если можете, попробуйте другой кабель.',
      },
      'search-channels': {
        title: 'Найдите каналы заново',
        how: 'Запустите в меню автоматический поиск каналов, выбрав нужный вид: антенна, кабель или спутник. Он занимает до 20 минут.',
      },
      'restart-router': restartRouter,
      'update-software': updateSoftware,
      'pair-remote-again': {
        title: 'Подключите пульт заново',
        how: 'Выньте батарейки на минуту. У пульта с голосовым управлением удерживайте рядом с телевизором две кнопки, указанные в инструкции (часто «Домой» и «Назад»), пока не появится сообщение о подключении.',
      },
      'turn-off-timers': {
        title: 'Выключите таймеры и экономию энергии',
        how: 'Найдите в меню таймер сна, автоотключение и отключение без сигнала и выключите их. Отсоедините проигрыватель: он может выключать телевизор через HDMI.',
      },
      'free-the-vents': freeTheVents,
    },
  },
  monitor: {
    name: 'Монитор',
    plural: 'мониторы',
    symptoms: {
      'screen-broken': 'Разбит экран',
      'does-not-switch-on': 'Не включается',
      'no-picture': 'Нет изображения или надпись «Нет сигнала»',
      flickers: 'Изображение мерцает или пропадает',
      'lines-or-spots': 'Полосы, пятна или битые пиксели',
      'colours-wrong': 'Слишком темно или неверные цвета',
      'buttons-faulty': 'Кнопки не реагируют',
      'port-faulty': 'Не работает разъём или USB-хаб',
      'stand-broken': 'Сломана подставка или шарнир',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'set-refresh-rate': {
        title: 'Задайте частоту обновления',
        how: 'В настройках экрана компьютера выберите 60 Гц и рекомендуемое разрешение, а на время проверки выключите переменную частоту обновления (FreeSync или G-Sync).',
      },
      'try-another-source': tryAnotherSource,
      'turn-off-eco-modes': {
        title: 'Выключите эко- и ночной режимы',
        how: 'Выключите в меню монитора эко-режим и автоматическую яркость, а в настройках экрана компьютера ночной свет и HDR.',
      },
      'reset-picture': resetPicture,
      'unlock-menu': {
        title: 'Разблокируйте кнопки',
        how: 'У многих мониторов есть блокировка меню: удерживайте кнопку меню или ту, что указана в инструкции, 10 секунд, пока не исчезнет значок замка.',
      },
    },
  },
  'game-console': {
    name: 'Игровая приставка',
    plural: 'игровые приставки',
    symptoms: {
      'does-not-switch-on': 'Не включается',
      'no-picture': 'Нет изображения на телевизоре',
      overheats: 'Греется, шумит или выключается',
      'game-not-read': 'Не читает диски или карты',
      freezes: 'Зависает или игры не запускаются',
      'controller-faulty': 'Дрейфуют стики или геймпад не подключается',
      'no-network': 'Нет интернета',
      'does-not-charge': 'Не заряжается (портативная)',
      'screen-broken': 'Разбит экран (портативная)',
      'port-broken': 'Погнут или сломан разъём',
      other,
    },
    steps: {
      'check-socket': checkSocket,
      'unplug-for-a-minute': unplugForAMinute,
      'choose-input': chooseInput,
      'try-another-cable': tryAnotherCable,
      'free-the-vents': freeTheVents,
      'clean-disc-or-card': {
        title: 'Почистите диск или карту',
        how: 'Протрите диск от центра к краю мягкой сухой тканью, контакты карты сухой ватной палочкой. Попробуйте вторую игру: если она идёт, дело в первой.',
      },
      'update-software': updateSoftware,
      'free-up-storage': freeUpStorage,
      'pair-controller-again': {
        title: 'Подключите геймпад заново',
        how: 'Полностью зарядите его, соедините с приставкой кабелем и нажмите на нём кнопку Home. Если не помогло, нажмите скрепкой маленькую кнопку сброса и повторите.',
      },
      'recalibrate-sticks': {
        title: 'Обновите геймпад и откалибруйте стики',
        how: 'Выберите в настройках калибровку или обновление геймпада. Выдуйте пыль у основания стика, вращая его по кругу.',
      },
      'restart-router': restartRouter,
      'use-original-charger': {
        title: 'Возьмите зарядку из комплекта',
        how: 'Подключите зарядное устройство из комплекта прямо к приставке, без док-станции и хаба, и оставьте на час. Многие зарядки для телефонов слишком слабые.',
      },
    },
  },
}
