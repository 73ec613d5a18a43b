/// The script: nothing on any page needs it.
enum Script {
  static let text = """
    "use strict";
    document.addEventListener("submit", function (event) {
      var form = event.target;
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      setTimeout(function () { delete form.dataset.sent; }, 5000);
    });
    document.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
    (function poll() {
      var shown = document.querySelector("[data-poll]");
      if (!shown || !window.fetch) { return; }
      setTimeout(function () {
        fetch(location.href, { headers: { Accept: "text/html" } }).then(function (reply) {
          return reply.text();
        }).then(function (text) {
          var page = new DOMParser().parseFromString(text, "text/html");
          var next = page.querySelector("[data-poll]");
          if (!next) { location.reload(); return; }
          if (next.innerHTML !== shown.innerHTML) { shown.innerHTML = next.innerHTML; }
          poll();
        }).catch(poll);
      }, 5000);
    })();
    if (location.hash === "#results") {
      var results = document.getElementById("results");
      if (results) { results.focus(); }
    }
    var end = document.getElementById("session-end");
    if (end) {
      var remind = function () {
        setTimeout(function () { end.hidden = false; }, end.dataset.seconds * 1000);
      };
      end.addEventListener("click", function (event) {
        if (event.target.tagName !== "A") { return; }
        event.preventDefault();
        fetch("/session", { headers: { Accept: "text/html" } }).then(function (answer) {
          if (answer.ok && !answer.redirected) { end.hidden = true; remind(); }
          else { window.open("/sign-in"); }
        });
      });
      remind();
    }
    document.querySelectorAll("form[data-keep]").forEach(function (form) {
      var typed = function () {
        var data = new URLSearchParams(new FormData(form));
        data.delete("file");
        return data;
      };
      var kept = typed().toString();
      setInterval(function () {
        var data = typed(), now = data.toString();
        if (now === kept || form.dataset.sent) { return; }
        data.append("do", "save");
        fetch(form.getAttribute("action"), { method: "POST", body: data, headers: { Accept: "text/html" } })
          .then(function (answer) {
            var path = new URL(answer.url).pathname;
            if (!answer.ok || path.indexOf("/drafts/") !== 0) { return; }
            kept = now;
            form.setAttribute("action", path);
            form.querySelector("[formaction]").setAttribute("formaction", path + "/attachments");
            history.replaceState(null, "", path);
            form.querySelector("[role=status]").textContent =
              form.dataset.keep + " " + new Date().toTimeString().slice(0, 5);
          });
      }, 30000);
    });

    """
}
