package fr.portailfamille.famille;

import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_CIVILITE;
import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_COURRIEL;
import static fr.portailfamille.personne.ChampDePersonne.AUTRE_RESPONSABLE_TELEPHONE;
import static fr.portailfamille.personne.ChampDePersonne.ENFANT_SEXE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_ALLOCATAIRE;
import static fr.portailfamille.personne.ChampDePersonne.RESPONSABLE_CIVILITE;

import fr.portailfamille.personne.ChampDePersonne;
import fr.portailfamille.personne.ChampsDemandes;

/**
 * Takes out of a new household file what nobody asked: the town holds nothing yet to give back.
 * What is indispensable is always asked of a new household. Pure.
 */
final class ReponsesNonDemandees {

  private ReponsesNonDemandees() {}

  static void retirer(DossierDeclare dossier, ChampsDemandes demandes) {
    var responsable = dossier.getResponsable();
    var second = dossier.getSecond();
    retirer(demandes, RESPONSABLE_CIVILITE, () -> responsable.setCivilite(null));
    retirer(demandes, RESPONSABLE_ALLOCATAIRE, () -> dossier.setNumeroAllocataire(null));
    retirer(demandes, AUTRE_RESPONSABLE_CIVILITE, () -> second.setCivilite(null));
    retirer(demandes, AUTRE_RESPONSABLE_TELEPHONE, () -> second.setTelephone(null));
    retirer(demandes, AUTRE_RESPONSABLE_COURRIEL, () -> second.setCourriel(null));
    retirer(demandes, ENFANT_SEXE, () -> dossier.getEnfants().forEach(e -> e.setSexe(null)));
  }

  private static void retirer(ChampsDemandes demandes, ChampDePersonne champ, Runnable effacer) {
    if (!demandes.pour(champ, false).isSaisi()) {
      effacer.run();
    }
  }
}
