// In the manner of a shop of 2013: jQuery, and helpers that everybody gets whether they want them or not.
/* global jQuery */
// What was put on prototypes then turns up in every `for in` of the page.
Array.prototype.remove = function (item) {
  const at = this.indexOf(item)
  if (at >= 0) this.splice(at, 1)
  return this
}
Array.prototype.last = function () {
  return this[this.length - 1]
}
String.prototype.format = function (...given) {
  return this.replace(/\{(\d+)\}/g, (_, index) => given[index])
}

jQuery(function ($) {
  $('[data-toggle=tab]').on('click', function (event) {
    event.preventDefault()
    $(this).parent().addClass('active').siblings().removeClass('active')
    $($(this).attr('href')).addClass('active').siblings().removeClass('active')
  })
  // Links to nowhere lead nowhere, wherever they are; Enter sends no form by mistake; spaces at the ends are taken off.
  $(document).on('click', 'a[href="#"]', function (event) {
    event.preventDefault()
    $('html, body').scrollTop(0)
  })
  $(document).on('keypress', 'input', function (event) {
    if (event.which === 13) return false
  })
  $(document).on('change', 'input[type=text]', function () {
    $(this).val($.trim($(this).val()))
  })
  // A slash leads to the search, except where somebody types.
  $(document).on('keydown', function (event) {
    if (event.key !== '/' || $(event.target).is('input, select, textarea')) return
    event.preventDefault()
    $('#search').trigger('focus')
  })
  // Every form that is sent shows the spinner, and every field of the page is dressed.
  $(document).on('submit', 'form', function () {
    $('body').addClass('loading')
  })
  $('input, select, textarea').addClass('form-control').attr('autocomplete', 'off')
  $(window).on('scroll', function () {
    $('#toTop').toggle($(window).scrollTop() > 300)
  })
  // A modal keeps the focus as long as it is open: it asks once, and is gone when it is dismissed.
  const $modal = $('#newsletter')
  const keep = function (event) {
    if ($modal[0] !== event.target && !$modal.has(event.target).length) $modal.trigger('focus')
  }
  $modal.on('click', '[data-dismiss=modal]', function () {
    $modal.hide()
    $(document).off('focusin', keep)
  })
  $('.navbar-brand').on('dblclick', function () {
    $modal.show()
    $(document).on('focusin', keep)
  })
})
