/* What is typed into a form marked data-keep is kept in this tab, per user, address and field, until an action took effect or the
   user signs out; a page that was reloaded, expired or asked to sign in again gets it back. Also: what a page does with an answer. */
(function () {
  'use strict';
  var PREFIX = 'liandong.keep|';
  var PENDING = 'liandong.done';
  var store = window.sessionStorage;
  var main = document.getElementById('main');
  var user = main ? main.dataset.user || '' : '';
  var page = PREFIX + user + '|' + location.pathname + location.search + '|';
  var changed = 0;

  window.Liandong = { saved: saved, unsaved: unsaved, answered: answered, lastRow: lastRow, drop: dropPage };

  forgetOthers();
  settlePending();
  document.querySelectorAll('form[data-keep]').forEach(function (form) {
    form.querySelectorAll('input, textarea, select').forEach(remember);
    window.setTimeout(function () { restore(form); }, 0);
    form.addEventListener('input', keep);
    form.addEventListener('change', keep);
    // in the capture phase: before PrimeFaces sends
    form.addEventListener('click', function (event) {
      if (event.target.closest('[data-keep-done]')) { store.setItem(PENDING, page); }
    }, true);
  });

  function isKept(field) {
    // what a picker shows is not what it sends: put back without the choice behind it, it would say one thing and send another
    return field.name && !/^(hidden|submit|button|password|file)$/.test(field.type) && !field.closest('.ui-autocomplete');
  }
  function value(field) {
    return /^(checkbox|radio)$/.test(field.type) ? String(field.checked) : field.value;
  }
  function name(field) {
    return page + field.name + (field.type === 'radio' ? '=' + field.value : '');
  }
  function remember(field) {
    if (isKept(field)) { field.dataset.was = value(field); }
  }
  function keep(event) {
    var field = event.target;
    if (!isKept(field)) { return; }
    changed++;
    if (field.dataset.was === value(field)) {
      store.removeItem(name(field));
    } else {
      store.setItem(name(field), value(field));
    }
  }
  function restore(form) {
    var any = false;
    form.querySelectorAll('input, textarea, select').forEach(function (field) {
      var kept = isKept(field) ? store.getItem(name(field)) : null;
      if (kept === null || kept === value(field)) { return; }
      any = true;
      if (/^(checkbox|radio)$/.test(field.type)) { field.checked = kept === 'true'; } else { field.value = kept; }
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    var notice = document.querySelector('[data-restored]');
    if (any && notice) { notice.hidden = false; }
  }
  /* The page after an action: it took effect unless the page says a warning or an error. */
  function settlePending() {
    var done = store.getItem(PENDING);
    if (done === null) { return; }
    store.removeItem(PENDING);
    var refused = document.querySelector('#messages .warn, #messages .error');
    if (!refused && user) { dropAll(done); }
  }
  function forgetOthers() {
    var out = document.querySelector('[data-signed-out="1"]');
    Object.keys(store).forEach(function (key) {
      var other = user && key.indexOf(PREFIX + user + '|') !== 0;
      if (key.indexOf(PREFIX) === 0 && (out || other)) { store.removeItem(key); }
    });
  }
  function dropAll(prefix) {
    Object.keys(store).forEach(function (key) {
      if (key.indexOf(prefix) === 0) { store.removeItem(key); }
    });
  }
  function dropPage() {
    dropAll(page);
    document.querySelectorAll('form[data-keep] input, form[data-keep] textarea, form[data-keep] select').forEach(remember);
  }

  /* An answer of the server to what was typed: kept there, so no longer needed here, unless typing went on meanwhile. */
  var sent = 0;
  document.addEventListener('liandong-send', function () { sent = changed; });
  function saved(args) {
    document.querySelectorAll('[data-unsaved]').forEach(function (hint) { hint.hidden = true; });
    if (args && args.saved && sent === changed) { dropPage(); }
    mark();
  }
  function unsaved() {
    document.querySelectorAll('[data-unsaved]').forEach(function (hint) { hint.hidden = false; });
  }
  function answered(args) {
    mark();
    if (args && args.validationFailed) {
      store.removeItem(PENDING);
      var wrong = document.querySelector('[aria-invalid=true]');
      if (wrong) {
        wrong.focus();
      } else {
        main.scrollIntoView();
      }
    }
  }
  /* Inputs say themselves that their message is about them. */
  function mark() {
    document.querySelectorAll('form .ui-message').forEach(function (message) {
      var id = message.id.replace(/-message$/, '');
      var input = document.getElementById(id + '_input') || document.getElementById(id);
      if (!input) { return; }
      var wrong = message.classList.contains('ui-message-error');
      input.classList.toggle('ui-state-error', wrong);
      input.setAttribute('aria-invalid', String(wrong));
      if (wrong) { input.setAttribute('aria-describedby', message.id); } else { input.removeAttribute('aria-describedby'); }
    });
  }
  function lastRow(id) {
    var rows = document.getElementById(id).querySelectorAll('tbody tr');
    var input = rows.length && rows[rows.length - 1].querySelector('input');
    if (input) { input.focus(); }
  }
})();
