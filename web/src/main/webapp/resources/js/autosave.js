/* Sends what was typed once typing pauses; PrimeFaces makes the function saveDraft of the page's p:remoteCommand.
   It waits while another call is on its way or the page is being left: a call that comes after the redirect would take
   the notice that is meant for the next page. */
(function () {
  'use strict';
  var PAUSE = 1200;
  var timer = 0;
  var leaving = false;
  var form = document.querySelector('form[data-keep]');
  if (!form) { return; }
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  window.addEventListener('online', later);
  window.addEventListener('pageshow', function () { leaving = false; });
  window.jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
    leaving = Boolean(args && args.redirect);
  });
  function later(event) {
    if (event.target && (event.target.type === 'file' || event.target.name && /_focus$/.test(event.target.name))) { return; }
    wait();
  }
  function wait() {
    window.clearTimeout(timer);
    timer = window.setTimeout(send, PAUSE);
  }
  function send() {
    if (leaving || !window.PrimeFaces.ajax.Queue.isEmpty()) { wait(); return; }
    document.dispatchEvent(new Event('liandong-send'));
    window.saveDraft();
  }
})();
