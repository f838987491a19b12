/* Saves the draft while it is typed: on leaving a field, two seconds after the last key, on leaving the page. */
(function () {
  'use strict';

  const formulaire = document.querySelector('form[data-brouillon]');
  if (!formulaire) {
    return;
  }
  let attente = null;

  function enregistrer() {
    clearTimeout(attente);
    attente = null;
    window[formulaire.dataset.brouillon]();
  }

  function programmer(delai) {
    clearTimeout(attente);
    attente = setTimeout(enregistrer, delai);
  }

  formulaire.addEventListener('input', function () { programmer(2000); });
  formulaire.addEventListener('change', function () { programmer(300); });
  formulaire.addEventListener('submit', function () { clearTimeout(attente); attente = null; });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && attente !== null) {
      enregistrer();
    }
  });
})();
