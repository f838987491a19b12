/* Counts what is ticked, says why a day is closed, and does not let go of choices that are not saved. The page works without it. */
(function () {
  'use strict';

  const formulaire = document.querySelector('form.calendrier');
  if (!formulaire) {
    return;
  }
  let envoye = false;

  const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

  /** Shows how many boxes change, with those of the days not shown, and what they cost. */
  function montrer(nom, cases, ailleurs, centimesAilleurs) {
    const centimes = cases.reduce(function (total, c) { return total + Number(c.dataset.centimes); }, Number(centimesAilleurs));
    const nombre = Number(ailleurs) + cases.length;
    formulaire.querySelector('[data-compte=' + nom + ']').textContent = nombre;
    formulaire.querySelector('[data-prix=' + nom + ']').textContent = euros.format(centimes / 100);
    return nombre;
  }

  function compter() {
    const cases = Array.from(formulaire.querySelectorAll('.jour input'));
    const ailleurs = formulaire.dataset;
    const ajouts = cases.filter(function (c) { return c.checked && c.closest('.jour-libre'); });
    const annulations = cases.filter(function (c) { return !c.checked && c.closest('.jour-reserve'); });
    return montrer('ajouts', ajouts, ailleurs.ajouts, ailleurs.centimesAjouts)
      + montrer('annulations', annulations, ailleurs.annulations, ailleurs.centimesAnnulations);
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
