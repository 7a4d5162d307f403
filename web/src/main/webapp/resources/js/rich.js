/* What the editor of rich text lacks: a name, Tab that leads on instead of into the text, lists and spaces as plain HTML, and typing that
   is kept like that of other fields. */
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
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-multiline', 'true');
    editor.setAttribute('aria-labelledby', 'body-label');
    editor.parentElement.addEventListener('keydown', function (event) {
      if (event.key === 'Tab') { event.stopPropagation(); }
    }, true);
    // behind what the component does itself, which takes the mark-up of the editor
    widget.editor.on('text-change', function () { window.setTimeout(put, 0); });
    function put() {
      var empty = !editor.textContent.trim();
      widget.input.val(empty ? '' : widget.editor.getSemanticHTML().split('&nbsp;').join(' '));
    }
  }
})();
