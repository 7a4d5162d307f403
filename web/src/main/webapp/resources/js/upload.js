/* Sends chosen or dropped files one after the other, each by a call of its own to the p:remoteCommand named in data-upload, and shows
   how far it is. What is refused is listed with its reason until the next choice; what was typed is not touched. */
(function () {
  'use strict';
  document.querySelectorAll('[data-upload]').forEach(begin);
  function begin(box) {
    var input = box.querySelector('input[type=file]');
    var form = box.closest('form');
    var rows = box.querySelector('[data-list]');
    var refused = box.querySelector('[data-refused]');
    var said = box.querySelector('[data-said]');
    var waiting = [];
    var busy = false;

    input.addEventListener('change', function () {
      take(input.files);
      input.value = '';
    });
    box.addEventListener('dragover', function (event) {
      event.preventDefault();
      box.classList.add('over');
    });
    box.addEventListener('dragleave', function () { box.classList.remove('over'); });
    box.addEventListener('drop', function (event) {
      event.preventDefault();
      box.classList.remove('over');
      take(event.dataTransfer.files);
    });
    // a submission would leave behind what is still on its way
    form.addEventListener('click', function (event) {
      if (busy && event.target.closest('[data-keep-done]')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        rows.scrollIntoView({ block: 'center' });
        say(rows.textContent);
      }
    }, true);
    window.addEventListener('beforeunload', function (event) {
      if (busy) { event.preventDefault(); }
    });

    function take(files) {
      if (!busy) { refused.textContent = ''; }
      Array.from(files).forEach(function (file) {
        if (file.size > Number(box.dataset.largest)) {
          refuse(sentence(box.dataset.tooLarge, file));
        } else if (file.size === 0) {
          refuse(sentence(box.dataset.empty, file));
        } else {
          waiting.push({ file: file, row: row(file) });
        }
      });
      if (!busy) { next(); }
    }
    function next() {
      var item = waiting.shift();
      busy = !!item;
      if (item) { send(item); }
    }
    function send(item) {
      var source = box.dataset.upload;
      var data = window.PrimeFaces.ajax.Request.createFacesAjaxFormData(window.jQuery(form), '', source, source, box.dataset.update);
      data.append(source, source);
      data.append('name', item.file.name); // apart: servers cut the head of a part short
      data.append('file', item.file, 'file');
      window.jQuery.ajax({
        url: form.action, type: 'POST', data: data, dataType: 'xml', cache: false, processData: false, contentType: false, global: false,
        beforeSend: function (xhr) {
          xhr.setRequestHeader('Faces-Request', 'partial/ajax');
          xhr.pfArgs = {};
        },
        xhr: function () {
          var xhr = window.jQuery.ajaxSettings.xhr();
          xhr.upload.addEventListener('progress', function (event) {
            if (event.lengthComputable) { item.row.querySelector('progress').value = event.loaded / event.total; }
          });
          return xhr;
        }
      }).done(function (xml, status, xhr) {
        window.PrimeFaces.ajax.Response.handle(xml, status, xhr);
        if (xhr.pfArgs && xhr.pfArgs.refused) {
          refuse(xhr.pfArgs.refused);
        } else if (xhr.pfArgs && xhr.pfArgs.added) {
          say(sentence(box.dataset.added, item.file));
        } else {
          refuse(sentence(box.dataset.lost, item.file));
        }
      }).fail(function (xhr) {
        refuse(sentence(xhr.status === 413 ? box.dataset.tooLarge : box.dataset.lost, item.file));
      }).always(function () {
        item.row.remove();
        next();
      });
    }
    function row(file) {
      var row = document.createElement('li');
      var bar = document.createElement('progress');
      row.textContent = sentence(box.dataset.sending, file);
      bar.max = 1;
      bar.value = 0;
      bar.setAttribute('aria-label', file.name);
      row.appendChild(bar);
      rows.appendChild(row);
      return row;
    }
    function refuse(text) {
      var line = document.createElement('li');
      line.textContent = text;
      refused.appendChild(line);
    }
    function say(text) { said.textContent = text; }
    function sentence(pattern, file) { return pattern.split('{0}').join(file.name); }
  }
})();
