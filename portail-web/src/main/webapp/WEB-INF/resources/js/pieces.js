/* Sends files as soon as they are chosen, so that nobody leaves the step with a file chosen and not sent. A photo heavier than
   the limit, as phones make them, is reduced first; what cannot be is refused here, before it costs the parent its transfer.
   Several files go one after the other, each with its own answer: together they may be more than the server reads at once. */
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

  function montrer(formulaire, phrases) {
    formulaire.querySelector('input[type="file"]').setAttribute('aria-invalid', 'true');
    formulaire.querySelector('.depot-refus').replaceChildren(...phrases.map(function (texte) {
      const phrase = document.createElement('p');
      phrase.className = 'champ-erreur';
      phrase.setAttribute('role', 'alert');
      phrase.textContent = texte;
      return phrase;
    }));
  }

  /** The page that comes back says again, beside the other documents, what was refused of them. */
  function garderLesAutresRefus(formulaire) {
    document.querySelectorAll('.depot').forEach(function (autre) {
      const phrases = Array.from(autre.querySelectorAll('.depot-refus .champ-erreur'), function (phrase) { return phrase.textContent; });
      if (autre !== formulaire && phrases.length > 0) {
        sessionStorage.setItem(autre.querySelector('input[type="file"]').id, JSON.stringify(phrases));
      }
    });
  }

  /** In the language and with the words of the server's own refusal. */
  function tropLourds(formulaire, fichiers) {
    const raison = formulaire.querySelector('.depot-refus').dataset.tropLourd;
    return fichiers.map(function (fichier) { return fichier.name + ' : ' + raison; });
  }

  /** The page that comes back names what was not sent. */
  function nommer(fichier) {
    const champ = document.createElement('input');
    champ.type = 'hidden';
    champ.name = 'tropLourds';
    champ.value = fichier.name;
    return champ;
  }

  /** As the button of the form would, with one file; the state of the page that answers serves for the next file. */
  async function envoyerUn(formulaire, entree, fichier) {
    const bouton = formulaire.querySelector('[type="submit"]');
    const envoi = new FormData(formulaire);
    envoi.set(entree.name, fichier, fichier.name);
    envoi.set(bouton.name, bouton.value);
    const reponse = await fetch(formulaire.action, { method: 'POST', body: envoi });
    const page = new DOMParser().parseFromString(await reponse.text(), 'text/html');
    const suivant = page.getElementById(entree.id).form;
    const etat = 'input[name="jakarta.faces.ViewState"]';
    formulaire.querySelector(etat).value = suivant.querySelector(etat).value;
    return {
      adresse: reponse.redirected ? reponse.url : null,
      refus: Array.from(suivant.querySelectorAll('.depot-refus .champ-erreur'), function (phrase) { return phrase.textContent; })
    };
  }

  function retenir(depart) {
    depart.preventDefault();
  }

  /** The page is read again once all are sent; what was refused is told there. */
  async function envoyerUnParUn(formulaire, entree, bons, refus) {
    const etat = formulaire.querySelector('.depot-etat');
    let adresse = window.location.search ? window.location.href : formulaire.action;
    entree.disabled = true;
    window.addEventListener('beforeunload', retenir);
    for (let rang = 0; rang < bons.length; rang++) {
      etat.textContent = etat.dataset.rang.replace('{0}', rang + 1).replace('{1}', bons.length);
      try {
        const reponse = await envoyerUn(formulaire, entree, bons[rang]);
        adresse = reponse.adresse || adresse;
        refus.push(...reponse.refus);
      } catch (echec) {
        refus.push(bons[rang].name + ' : ' + etat.dataset.echec);
      }
    }
    window.removeEventListener('beforeunload', retenir);
    if (refus.length > 0) {
      sessionStorage.setItem(entree.id, JSON.stringify(refus));
    }
    window.location.replace(adresse);
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
      montrer(formulaire, tropLourds(formulaire, trop));
      return;
    }
    garderLesAutresRefus(formulaire);
    if (bons.length > 1) {
      await envoyerUnParUn(formulaire, entree, bons, tropLourds(formulaire, trop));
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
    const refus = sessionStorage.getItem(entree.id);
    if (refus) {
      sessionStorage.removeItem(entree.id);
      montrer(formulaire, JSON.parse(refus));
    }
    formulaire.closest('section').querySelectorAll('form:not(.depot)').forEach(function (voisin) {
      voisin.addEventListener('submit', function () { garderLesAutresRefus(formulaire); });
    });
    entree.addEventListener('change', function () {
      if (entree.files.length > 0) {
        envoyer(formulaire, entree);
      }
    });
  });
})();
