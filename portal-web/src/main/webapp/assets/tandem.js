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

  /* the board: a card goes to another lane by dragging it, or by its menu with keys or a finger */
  function laneOf(target) { return target.closest ? target.closest(".lane") : null; }
  function move(card, lane) {
    if (lane && card && !lane.contains(card)) {
      window.moveDeal([
        { name: "deal", value: card.dataset.deal },
        { name: "version", value: card.dataset.version },
        { name: "lane", value: lane.dataset.lane }
      ]);
    }
  }
  var moving = null;
  document.addEventListener("dragstart", function (event) {
    moving = event.target.closest ? event.target.closest(".deal") : null;
    if (moving) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", moving.dataset.deal);
      moving.classList.add("moving");
    }
  });
  document.addEventListener("dragover", function (event) {
    var lane = moving && laneOf(event.target);
    document.querySelectorAll(".lane.over").forEach(function (other) { other.classList.toggle("over", other === lane); });
    if (lane) {
      event.preventDefault();
      lane.classList.add("over");
    }
  });
  document.addEventListener("drop", function (event) {
    var lane = moving && laneOf(event.target);
    if (lane) {
      event.preventDefault();
      move(moving, lane);
    }
  });
  document.addEventListener("dragend", function () {
    document.querySelectorAll(".lane.over").forEach(function (lane) { lane.classList.remove("over"); });
    if (moving) {
      moving.classList.remove("moving");
    }
    moving = null;
  });
  document.addEventListener("toggle", function (event) {
    var menu = event.target.classList && event.target.classList.contains("moves") && event.target.open
      ? event.target.querySelector(".menu-list") : null;
    if (!menu || menu.childElementCount) {
      return;
    }
    var card = menu.closest(".deal");
    document.querySelectorAll(".lane").forEach(function (lane) {
      if (!lane.contains(card)) {
        var button = document.createElement("button");
        button.type = "button";
        button.textContent = lane.closest(".board").dataset.move.replace("{0}", lane.dataset.name);
        button.addEventListener("click", function () { move(card, lane); });
        menu.appendChild(button);
      }
    });
  }, true);
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

  /* a refusal of the whole keeps the selection, though the list comes anew */
  if (window.jQuery) {
    var ticked = [];
    window.jQuery(document).on("pfAjaxSend", function () {
      ticked = Array.from(document.querySelectorAll("input[name=selected]:checked"), function (row) { return row.value; });
    }).on("pfAjaxComplete", function (event, answer, settings, args) {
      if (args && args.validationFailed) {
        document.querySelectorAll("input[name=selected]").forEach(function (row) {
          row.checked = ticked.indexOf(row.value) >= 0;
          picked(row.form);
        });
      }
    });
  }

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
