/* Menus: a disclosure closes by Escape, by a click elsewhere, and when the focus leaves it; the phone's navigation opens in place; wide pictures begin where one stands. */
(function () {
  'use strict';
  var drops = function () { return document.querySelectorAll('details.drop[open]'); };
  document.addEventListener('click', function (event) {
    drops().forEach(function (drop) {
      if (!drop.contains(event.target)) { drop.open = false; }
    });
    var burger = event.target.closest && event.target.closest('[data-menu]');
    if (burger) { toggle(burger, burger.getAttribute('aria-expanded') !== 'true'); }
    var words = event.target.closest && event.target.closest('[data-insert]');
    if (words) { insert(document.getElementById(words.dataset.insert), words.textContent); }
  });
  /* Words that one uses often go behind what is there. */
  function insert(field, words) {
    field.value = field.value.trim() ? field.value.trim() + words : words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }
  document.addEventListener('focusout', function (event) {
    var drop = event.target.closest && event.target.closest('details.drop[open]');
    if (drop && event.relatedTarget && !drop.contains(event.relatedTarget)) { drop.open = false; }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    drops().forEach(function (drop) { drop.open = false; drop.querySelector('summary').focus(); });
    var burger = document.querySelector('[data-menu][aria-expanded=true]');
    if (burger) { toggle(burger, false); burger.focus(); }
  });
  /* Returning and rejecting need the opinion above: on a phone the open choices would else cover it. */
  document.addEventListener('toggle', function (event) {
    var bar = event.target.open && event.target.closest && event.target.closest('.decide');
    var opinion = bar && bar.closest('.card').querySelector('.field');
    if (opinion && getComputedStyle(bar).position === 'fixed') { opinion.scrollIntoView({ block: 'start' }); }
  }, true);
  /* The four levels on a narrow screen begin at the unit that was chosen. */
  document.querySelectorAll('.levels [aria-current=page]').forEach(function (card) {
    var box = card.closest('.scroll');
    box.scrollLeft = card.closest('.level').offsetLeft - box.offsetLeft;
  });
  function toggle(burger, open) {
    burger.setAttribute('aria-expanded', String(open));
    document.getElementById(burger.dataset.menu).classList.toggle('open', open);
  }
})();
