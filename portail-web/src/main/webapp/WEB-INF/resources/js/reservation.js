/* Counts what is ticked, says why a day is closed, and does not let go of choices that are not saved. The page works without it. */
(function () {
  'use strict';

  const formulaire = document.querySelector('form.calendrier');
  if (!formulaire) {
    return;
  }
  let envoye = false;

  function compter() {
    const cases = Array.from(formulaire.querySelectorAll('.jour input'));
    const nombres = {
      ajouts: Number(formulaire.dataset.ajouts) + cases.filter(function (c) { return c.checked && c.closest('.jour-libre'); }).length,
      annulations: Number(formulaire.dataset.annulations) + cases.filter(function (c) { return !c.checked && c.closest('.jour-reserve'); }).length
    };
    Object.keys(nombres).forEach(function (nom) {
      formulaire.querySelector('[data-compte=' + nom + ']').textContent = nombres[nom];
    });
    return nombres.ajouts + nombres.annulations;
  }

  formulaire.addEventListener('change', compter);

  formulaire.addEventListener('click', function (evenement) {
    const jour = evenement.target.closest('.jour');
    const motif = document.getElementById('motifJour');
    motif.textContent = jour && jour.title ? jour.querySelector('.jour-date').textContent.trim() + ' : ' + jour.title : '';
  });

  formulaire.addEventListener('submit', function (evenement) {
    if (envoye) {
      evenement.preventDefault();
    }
    envoye = true;
  });

  window.addEventListener('beforeunload', function (evenement) {
    if (!envoye && compter() > 0) {
      evenement.preventDefault();
    }
  });

  /* A page the browser kept is no longer the one the server knows: it is asked again. */
  window.addEventListener('pageshow', function (evenement) {
    if (evenement.persisted) {
      envoye = true;
      window.location.reload();
      return;
    }
    envoye = false;
    compter();
  });

  formulaire.querySelectorAll('.ui-message-error').forEach(function (message) {
    const panneau = message.closest('details');
    if (panneau) {
      panneau.open = true;
    }
  });

  history.replaceState(null, '', formulaire.dataset.adresse);
  const attention = document.querySelector('[data-attention]');
  if (attention && !document.querySelector('.erreurs')) {
    attention.focus();
    attention.scrollIntoView({ block: 'start' });
  }
})();
