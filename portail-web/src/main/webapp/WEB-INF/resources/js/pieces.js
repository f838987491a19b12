/* Sends files as soon as they are chosen, so that nobody leaves the step with a file chosen and not sent. A photo heavier than
   the limit, as phones make them, is reduced first; what cannot be is refused here, before it costs the parent its transfer. */
(function () {
  'use strict';

  const PLUS_GRAND_COTE = 2600;
  const QUALITES = [0.85, 0.7, 0.5];

  /** The same picture, lighter; the file itself when it cannot be read as one. */
  async function reduire(fichier, limite) {
    if (fichier.size <= limite || fichier.type !== 'image/jpeg') {
      return fichier;
    }
    try {
      const image = await createImageBitmap(fichier, { imageOrientation: 'from-image' });
      const echelle = Math.min(1, PLUS_GRAND_COTE / Math.max(image.width, image.height));
      const toile = document.createElement('canvas');
      toile.width = Math.round(image.width * echelle);
      toile.height = Math.round(image.height * echelle);
      toile.getContext('2d').drawImage(image, 0, 0, toile.width, toile.height);
      for (const qualite of QUALITES) {
        const octets = await new Promise(function (pret) { toile.toBlob(pret, 'image/jpeg', qualite); });
        if (octets && octets.size <= limite) {
          return new File([octets], fichier.name, { type: 'image/jpeg' });
        }
      }
    } catch (illisible) {
      return fichier;
    }
    return fichier;
  }

  /** In the language and with the words of the server's own refusal. */
  function refuser(formulaire, trop) {
    const zone = formulaire.querySelector('.depot-refus');
    zone.replaceChildren(...trop.map(function (fichier) {
      const phrase = document.createElement('p');
      phrase.className = 'champ-erreur';
      phrase.setAttribute('role', 'alert');
      phrase.textContent = fichier.name + ' : ' + zone.dataset.tropLourd;
      return phrase;
    }));
  }

  /** The page that comes back names what was not sent. */
  function nommer(fichier) {
    const champ = document.createElement('input');
    champ.type = 'hidden';
    champ.name = 'tropLourds';
    champ.value = fichier.name;
    return champ;
  }

  async function envoyer(formulaire, entree) {
    const limite = Number(entree.dataset.limite);
    const etat = formulaire.querySelector('.depot-etat');
    etat.textContent = etat.dataset.envoi;
    const fichiers = await Promise.all(Array.from(entree.files, function (fichier) { return reduire(fichier, limite); }));
    const trop = fichiers.filter(function (fichier) { return fichier.size > limite; });
    const bons = fichiers.filter(function (fichier) { return fichier.size <= limite; });
    if (bons.length === 0) {
      etat.textContent = '';
      entree.value = '';
      refuser(formulaire, trop);
      return;
    }
    const choix = new DataTransfer();
    bons.forEach(function (fichier) { choix.items.add(fichier); });
    entree.files = choix.files;
    trop.forEach(function (fichier) { formulaire.append(nommer(fichier)); });
    formulaire.requestSubmit(formulaire.querySelector('[type="submit"]'));
  }

  document.querySelectorAll('.depot').forEach(function (formulaire) {
    const entree = formulaire.querySelector('input[type="file"]');
    formulaire.classList.add('depot-immediat');
    entree.addEventListener('change', function () {
      if (entree.files.length > 0) {
        envoyer(formulaire, entree);
      }
    });
  });
})();
