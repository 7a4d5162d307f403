/* What the editor of rich text lacks: a name, a Tab that leads on instead of into the text, and a value at
   every change, not only when one leaves it. */
(function () {
  'use strict';
  var TRIES = 50;
  var PAUSE = 100;
  start(TRIES);
  function start(left) {
    var editor = document.querySelector('.ql-editor');
    var widget = editor && window.PrimeFaces.widgets.body;
    if (widget && widget.editor) {
      furnish(editor, widget);
    } else if (left > 0) {
      window.setTimeout(function () { start(left - 1); }, PAUSE);
    }
  }
  function furnish(editor, widget) {
    widget.jq.removeAttr('role'); // the box around is no field itself
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-multiline', 'true');
    editor.setAttribute('aria-labelledby', 'body-label');
    editor.parentElement.addEventListener('keydown', function (event) {
      if (event.key === 'Tab') { event.stopPropagation(); }
    }, true);
    widget.editor.on('text-change', function () {
      widget.input.val(editor.textContent.trim() ? editor.innerHTML : '');
    });
  }
})();
