// Indonesian words that read the same in several groups of the catalogue.

/** The last symptom of every category. */
export const other = 'Masalah lain'

export const updateSoftware = {
  title: 'Pasang pembaruan terbaru',
  how: 'Sambungkan ke listrik dan Wi-Fi, pasang pembaruan sistem yang ditawarkan di menu pengaturan, lalu mulai ulang perangkat.',
}

export const restartRouter = {
  title: 'Mulai ulang router Wi-Fi',
  how: 'Cabut listrik router selama satu menit, colokkan lagi, dan tunggu sampai lampunya stabil. Setelah itu coba lagi, sekali di dekat router.',
}

export const freeUpStorage = {
  title: 'Kosongkan ruang penyimpanan',
  how: 'Jika sisa ruang kurang dari sepersepuluh, semuanya menjadi lambat. Hapus yang tidak dipakai, pindahkan foto dan video, lalu kosongkan folder sampah.',
}

export const freeTheVents = {
  title: 'Bersihkan lubang ventilasi',
  how: 'Matikan dan cabut steker. Letakkan di permukaan keras dengan jarak sekitar 15 cm di sekelilingnya, lalu bersihkan debu di ventilasi dari luar dengan kuas atau penyedot debu berdaya rendah.',
}

export const checkSocket = {
  title: 'Periksa stopkontak dan kabel',
  how: 'Coba stopkontak lain tanpa kabel sambungan, pastikan lampu menyala di sana, dan tancapkan kedua ujung kabel dengan rapat. Jika ada sakelar utama, nyalakan.',
}

export const stopUsingBattery = {
  title: 'Jangan dipakai dan jangan diisi daya',
  how: 'Baterai yang menggembung atau rusak bisa terbakar. Matikan jika masih bisa. Jangan ditekan, dibuka, atau diisi daya. Simpan di luar ruangan atau di atas lantai keramik, jauh dari benda yang mudah terbakar, lalu antar sendiri: jangan dikirim lewat kurir.',
}

export const testTheCircuit = {
  title: 'Pastikan sumbernya memang alat ini',
  how: 'Cabut steker alat dengan tangan kering, lalu naikkan MCB satu kali. Jika turun lagi, masalahnya ada pada instalasi rumah: hubungi teknisi listrik. Jika tidak turun, biarkan alat tetap tercabut.',
}

export const leaveUnplugged = {
  title: 'Cabut steker dan jangan dipakai dulu',
  how: 'Kabel yang rusak bisa menyetrum. Jika kerusakannya dekat stopkontak, turunkan MCB lebih dulu. Jangan dibalut selotip: kabelnya harus diganti.',
}
