/* Saves the draft while it is typed: on leaving a field, two seconds after the last key, on leaving the page. */
(function () {
  'use strict';

  const formulaire = document.querySelector('form[data-brouillon]');
  if (!formulaire) {
    return;
  }
  let attente = null;
  let saisi = false;

  function enregistrer() {
    clearTimeout(attente);
    attente = null;
    window[formulaire.dataset.brouillon]();
  }

  function programmer(delai) {
    saisi = true;
    clearTimeout(attente);
    attente = setTimeout(enregistrer, delai);
  }

  /** The next page reads what was typed here: it waits for it, but not for a server that does not answer. */
  function suivre(lien) {
    const delai = new Promise(function (fini) { setTimeout(fini, 3000); });
    Promise.race([enregistrerEnPartant().catch(function () {}), delai]).then(function () { window.location.assign(lien.href); });
  }

  /** The browser carries this one to its end even when the page is gone. */
  function enregistrerEnPartant() {
    clearTimeout(attente);
    attente = null;
    saisi = false;
    const commande = formulaire.dataset.brouillonCommande;
    const envoi = new URLSearchParams(new FormData(formulaire));
    envoi.set('jakarta.faces.partial.ajax', 'true');
    envoi.set('jakarta.faces.source', commande);
    envoi.set('jakarta.faces.partial.execute', formulaire.id);
    envoi.set(commande, commande);
    return fetch(formulaire.action, { method: 'POST', body: envoi, keepalive: true, headers: { 'Faces-Request': 'partial/ajax' } });
  }

  formulaire.addEventListener('input', function () { programmer(2000); });
  formulaire.addEventListener('change', function () { programmer(300); });
  formulaire.addEventListener('submit', function () {
    clearTimeout(attente);
    attente = null;
    saisi = false;
  });
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery(document).on('pfAjaxSuccess', function () { saisi = attente !== null; });
  });
  document.addEventListener('click', function (evenement) {
    const lien = evenement.target.closest('a[href]');
    const ailleurs = evenement.ctrlKey || evenement.metaKey || evenement.shiftKey || evenement.button !== 0;
    if (saisi && lien && !ailleurs && !evenement.defaultPrevented && !lien.target && !lien.getAttribute('href').startsWith('#')) {
      evenement.preventDefault();
      suivre(lien);
    }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && saisi) {
      enregistrerEnPartant();
    }
  });
})();
