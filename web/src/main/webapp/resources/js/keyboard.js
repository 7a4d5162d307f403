/* Slash searches, J and K move in a list, Enter opens (the focus is on a link), A and R lead to the buttons that decide, G then I opens
   the inbox. Nothing happens while one types, a key alone never decides, and who does not want single keys switches them off. */
(function () {
  'use strict';
  var PAUSE = 1500;
  var TEXT = /^(text|search|number|email|tel|url|password|date|time|datetime-local|month|week)$/;
  var main = document.getElementById('main');
  var waiting = 0;
  if (main && main.dataset.keys === 'off') { return; }
  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) { return; }
    var key = event.key.toLowerCase();
    var go = Date.now() - waiting < PAUSE && document.querySelector('[data-go="' + CSS.escape(key) + '"]');
    waiting = key === 'g' ? Date.now() : 0;
    if (go) {
      window.location.assign(go.href);
    } else if (key === '/') {
      event.preventDefault();
      search();
    } else if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1);
    } else if (key === 'a' || key === 'r') {
      reach(document.querySelector('[data-key="' + key + '"]'));
    }
  });
  function isTyping(target) {
    return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target.tagName === 'INPUT' && TEXT.test(target.type));
  }
  /* The page's own search, else the page where one searches. */
  function search() {
    var field = document.querySelector('input[type=search]');
    var page = document.querySelector('[data-find]');
    if (field) {
      field.focus();
      field.select();
    } else if (page) {
      window.location.assign(page.href + '#q');
    }
  }
  function move(by) {
    var rows = Array.from(document.querySelectorAll('[data-rows] [data-row]'));
    if (!rows.length) { return; }
    var at = rows.indexOf(document.activeElement);
    var next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
    rows[next].focus();
    rows[next].scrollIntoView({ block: 'nearest' });
  }
  function reach(control) {
    if (!control) { return; }
    if (control.tagName === 'SUMMARY') { control.parentElement.open = true; }
    control.focus();
    control.scrollIntoView({ block: 'center' });
  }
})();
