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
    if (location.hash === "#results") {
      var results = document.getElementById("results");
      if (results) { results.focus(); }
    }

    """
}
