/* What pages do by themselves: the inbox count, filters that apply when chosen, drafts that outlive a session, drop zones. */
(function () {
  "use strict";
  var person = document.body.dataset.person || "";
  var here = location.pathname + location.search;

  /* inbox: asks once a minute; does not keep anybody signed in */
  var unread = document.getElementById("unread");
  function count() {
    if (document.hidden) {
      return;
    }
    fetch("/notification/unread", { headers: { Accept: "text/plain" }, cache: "no-store" })
      .then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(function (number) {
        unread.textContent = number.trim();
        unread.hidden = !number.trim() || number.trim() === "0";
      })
      .catch(function () { unread.hidden = true; });
  }
  if (unread) {
    count();
    setInterval(count, 60000);
  }

  /* filters */
  document.querySelectorAll("form[data-apply]").forEach(function (form) {
    form.addEventListener("change", function () {
      form.querySelectorAll("select,input").forEach(function (field) { field.disabled = !field.value; });
      form.submit();
    });
  });

  /* "/" goes to the search field, unless somebody is typing */
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    var field = document.querySelector(".search input");
    if (event.key === "/" && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
    }
    if (event.key === "Escape") {
      document.querySelectorAll("details.menu[open]").forEach(function (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });
  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* drafts: kept in this tab until the page says that the work is saved, so that a new sign-in loses no text */
  function key(form) { return "draft:" + person + ":" + here + ":" + form.id; }
  function fields(form) { return form.querySelectorAll("input:not([type=hidden]):not([type=file]):not([type=password]),textarea,select"); }
  function keep(form) {
    var draft = {};
    fields(form).forEach(function (field) { draft[field.name] = field.type === "checkbox" ? field.checked : field.value; });
    sessionStorage.setItem(key(form), JSON.stringify(draft));
    sessionStorage.setItem("draft:last", key(form));
  }
  function restore(form) {
    var kept = sessionStorage.getItem(key(form));
    if (!kept) {
      return;
    }
    var draft = JSON.parse(kept);
    fields(form).forEach(function (field) {
      if (field.name in draft) {
        if (field.type === "checkbox") {
          field.checked = draft[field.name];
        } else {
          field.value = draft[field.name];
        }
      }
    });
  }
  if (document.querySelector(".notice.good")) {
    sessionStorage.removeItem(sessionStorage.getItem("draft:last"));
  }
  document.querySelectorAll("form[data-draft]").forEach(restore);
  document.addEventListener("input", function (event) {
    var form = event.target.closest("form[data-draft]");
    if (form) {
      keep(form);
    }
  });

  /* after a refusal the first field that was refused has the focus */
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () {
      var refused = document.querySelector("[aria-invalid=true]");
      if (refused) {
        refused.focus();
      }
    });
  }

  /* selection: how many rows are ticked; one tick for all */
  function picked(form) {
    var said = form.querySelector("[data-picked]");
    if (said) {
      said.textContent = said.dataset.picked.replace("{0}", form.querySelectorAll("input[name=selected]:checked").length);
    }
  }
  document.addEventListener("change", function (event) {
    var form = event.target.closest("form");
    if (form && event.target.dataset.pickAll) {
      form.querySelectorAll("input[name=selected]").forEach(function (row) { row.checked = event.target.checked; });
    }
    if (form) {
      picked(form);
    }
  });

  /* a button that copies what stands in a field */
  document.addEventListener("click", function (event) {
    var from = event.target.closest("[data-copy]");
    if (from) {
      var field = document.getElementById(from.dataset.copy);
      field.select();
      navigator.clipboard.writeText(field.value);
    }
  });

  /* drop zones: a dropped file counts as chosen; choosing sends it */
  document.querySelectorAll(".drop").forEach(function (zone) {
    var input = zone.querySelector("input[type=file]");
    ["dragover", "dragleave", "drop"].forEach(function (kind) {
      zone.addEventListener(kind, function (event) {
        event.preventDefault();
        zone.classList.toggle("over", kind === "dragover");
      });
    });
    zone.addEventListener("drop", function (event) {
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    input.addEventListener("change", function () {
      var name = zone.querySelector("[data-name]");
      if (input.files.length && name) {
        name.textContent = input.files[0].name;
      }
    });
  });
})();
