/* Small comforts; every page works without them. */
(function () {
  'use strict';

  /** Eye button of a password field: the label always says what the button will do. */
  function basculerMotDePasse(bouton) {
    const champ = bouton.parentNode.querySelector('input');
    const montrer = champ.type === 'password';
    champ.type = montrer ? 'text' : 'password';
    bouton.setAttribute('aria-pressed', String(montrer));
  }

  /** A link of the error summary leads to the control itself, not to the box PrimeFaces draws around it. */
  function allerAuChamp(lien) {
    const cible = document.getElementById(decodeURIComponent(lien.hash.slice(1)));
    if (!cible) {
      return false;
    }
    const champ = cible.matches('input, select, textarea, button') ? cible : cible.querySelector('input, select, textarea, button') || cible;
    champ.focus();
    cible.scrollIntoView({ block: 'center' });
    return true;
  }

  /** Where one is stays in sight in a menu that scrolls sideways. */
  function montrerOuLOnEst() {
    const ici = document.querySelector('.gabarit-agent .menu [aria-current]');
    if (ici) {
      const liste = ici.closest('ul');
      liste.scrollLeft = ici.offsetLeft - liste.offsetLeft - (liste.clientWidth - ici.offsetWidth) / 2;
    }
  }

  /** What was refused may be in a part that was folded. */
  function montrerErreurs() {
    document.querySelectorAll('details .ui-state-error').forEach(function (champ) { champ.closest('details').open = true; });
    const resume = document.querySelector('.erreurs');
    if (resume) {
      resume.focus();
    }
  }

  /** What was wrong is being put right: the refusal is about the previous answer. */
  document.addEventListener('input', function (evenement) {
    const champ = evenement.target;
    if (champ.matches('.ui-state-error')) {
      champ.classList.remove('ui-state-error');
      champ.removeAttribute('aria-invalid');
      document.getElementById(champ.id + '_erreur')?.replaceChildren();
    }
  });

  /** An answer on which the rest of the page depends (t:liste, actualise). */
  document.addEventListener('change', function (evenement) {
    const commande = evenement.target.dataset.actualise;
    if (commande) {
      window[commande]();
    }
  });

  /**
   * A second click on a button while its page is on its way asks for nothing more; what the page was asking by itself is given up,
   * so that its answer does not take the message meant for the next page.
   */
  document.addEventListener('submit', function (evenement) {
    const formulaire = evenement.target;
    if (evenement.defaultPrevented || formulaire.method !== 'post') {
      return;
    }
    if (formulaire.dataset.parti) {
      evenement.preventDefault();
    }
    formulaire.dataset.parti = 'oui';
    if (window.PrimeFaces) {
      window.PrimeFaces.ajax.Queue.abortAll();
    }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-parti]').forEach(function (formulaire) { delete formulaire.dataset.parti; });
  });

  document.addEventListener('click', function (evenement) {
    const oeil = evenement.target.closest('.oeil');
    if (oeil) {
      basculerMotDePasse(oeil);
      return;
    }
    const lien = evenement.target.closest('.erreurs a');
    if (lien && allerAuChamp(lien)) {
      evenement.preventDefault();
      return;
    }
    if (evenement.target.closest('[data-imprimer]')) {
      window.print();
      return;
    }
    document.querySelectorAll('details.plus[open]').forEach(function (panneau) {
      if (!panneau.contains(evenement.target)) {
        panneau.open = false;
      }
    });
  });

  document.addEventListener('keydown', function (evenement) {
    const panneau = evenement.key === 'Escape' && document.querySelector('details.plus[open]');
    if (panneau) {
      panneau.open = false;
      panneau.querySelector('summary').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    montrerOuLOnEst();
    montrerErreurs();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function (evenement, xhr, settings, args) {
        if (args && args.validationFailed) {
          montrerErreurs();
        }
      });
    }
  });
})();
