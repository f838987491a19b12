/* The agents' desk from the keyboard: arrows and Enter in a list, one letter for each move on a démarche. Never while typing. */
(function () {
  'use strict';

  const liens = Array.from(document.querySelectorAll('.liste-au-clavier tbody a'));

  function aller(pas) {
    const ici = liens.indexOf(document.activeElement);
    const cible = liens[ici < 0 ? (pas > 0 ? 0 : liens.length - 1) : ici + pas];
    if (cible) {
      cible.focus();
      cible.scrollIntoView({ block: 'nearest' });
    }
    return Boolean(cible);
  }

  function agir(touche) {
    if (touche === 'ArrowDown' || touche === 'ArrowUp') {
      return liens.length > 0 && aller(touche === 'ArrowDown' ? 1 : -1);
    }
    const element = touche.length === 1 && document.querySelector('[aria-keyshortcuts="' + CSS.escape(touche.toLowerCase()) + '"]');
    if (!element) {
      return false;
    }
    if (element.matches('a')) {
      element.click();
    } else {
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
    }
    return true;
  }

  document.addEventListener('keydown', function (evenement) {
    const saisie = evenement.target.closest('input, select, textarea');
    if (!saisie && !evenement.ctrlKey && !evenement.metaKey && !evenement.altKey && agir(evenement.key)) {
      evenement.preventDefault();
    }
  });
})();
