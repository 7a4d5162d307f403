/* Sends what was typed once typing pauses; PrimeFaces makes the function saveDraft of the page's p:remoteCommand. */
(function () {
  'use strict';
  var PAUSE = 1200;
  var timer = 0;
  var form = document.querySelector('form[data-keep]');
  if (!form) { return; }
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  window.addEventListener('online', later);
  function later(event) {
    if (event.target && (event.target.type === 'file' || event.target.name && /_focus$/.test(event.target.name))) { return; }
    window.clearTimeout(timer);
    timer = window.setTimeout(function () {
      document.dispatchEvent(new Event('liandong-send'));
      window.saveDraft();
    }, PAUSE);
  }
})();
