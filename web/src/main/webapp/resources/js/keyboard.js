/* J and K move in a list, Enter opens (the focus is on a link), A and R lead to the buttons that decide, G then I opens the inbox.
   Nothing happens while one types, and a key alone never decides. */
(function () {
  'use strict';
  var waiting = false;
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) { return; }
    var key = event.key.toLowerCase();
    var go = waiting && document.querySelector('[data-go="' + CSS.escape(key) + '"]');
    waiting = key === 'g';
    if (go) {
      window.location.assign(go.href);
    } else if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1);
    } else if (key === 'a' || key === 'r') {
      reach(document.querySelector('[data-key="' + key + '"]'));
    }
  });
  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
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
